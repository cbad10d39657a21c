package dev.banksman.sandbox;

import dev.banksman.sandbox.handshake.HandshakeSandbox;
import dev.banksman.sandbox.handshake.HandshakeSystem;
import dev.banksman.sandbox.handshq.HandsHqSandbox;
import dev.banksman.sandbox.handshq.HandsHqSystem;
import dev.banksman.sandbox.handshq.domain.DuplicationTimes;
import dev.banksman.sandbox.hcss.HcssSandbox;
import dev.banksman.sandbox.hcss.HcssSystem;
import dev.banksman.sandbox.hellohq.HelloHqSandbox;
import dev.banksman.sandbox.hellohq.HelloHqSystem;
import dev.banksman.sandbox.hellohq.login.LoginSandbox;
import dev.banksman.sandbox.hellohq.login.LoginSystem;
import dev.banksman.sandbox.http.Exchange;
import dev.banksman.sandbox.http.LoopbackServer;
import dev.banksman.sandbox.http.Mount;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The emulated systems on one server at 127.0.0.1. Closing it lets go of its ports, and of everything that was changed.
 */
public final class Sandbox implements AutoCloseable {
    private final HandsHqSystem handsHqSystem;
    private final LoopbackServer server;
    private final HandsHqSandbox handsHq;
    private final HandshakeSandbox handshake;
    private final HcssSandbox hcss;
    private final HelloHqSandbox helloHq;
    private final LoginSandbox helloHqLogin;

    private Sandbox(
            HandsHqSystem handsHqSystem,
            HandshakeSystem handshakeSystem,
            HcssSystem hcssSystem,
            HelloHqSystem helloHqSystem,
            LoginSystem loginSystem,
            LoopbackServer server) {
        this.handsHqSystem = handsHqSystem;
        this.server = server;
        this.handsHq = handsHqSystem.at(server.url());
        this.handshake = handshakeSystem.at(server.url());
        this.hcss = hcssSystem.at(server.url());
        this.helloHqLogin = loginSystem.at(server.url());
        this.helloHq = helloHqSystem.at(server.url());
    }

    /** Starts on a free port. */
    public static Sandbox start() {
        return start(SandboxOptions.defaults());
    }

    /**
     * Starts as the options say.
     *
     * @throws IllegalStateException if the port cannot be had
     */
    public static Sandbox start(SandboxOptions options) {
        DuplicationTimes times = new DuplicationTimes(options.duplicationQueued(), options.duplicationInProgress());
        HandsHqSystem system = HandsHqSystem.start(options.clock(), times);
        HandshakeSystem handshake = HandshakeSystem.create(options.clock());
        HcssSystem hcss = HcssSystem.create(options.clock());
        LoginSystem login = LoginSystem.create(options.clock());
        HelloHqSystem helloHq = HelloHqSystem.create(options.clock(), login.accessTokens());
        try {
            RecentExchanges recent = new RecentExchanges(options.clock());
            Consumer<Exchange> observer = recent.andThen(options.listener());
            List<Mount> mounts = new ArrayList<>(hcss.mounts(observer));
            mounts.addAll(helloHq.mounts(observer));
            mounts.add(system.mount(observer));
            mounts.add(handshake.mount(observer));
            mounts.add(login.mount(observer));
            mounts.add(new Page(system::at, handshake::at, hcss::at, helloHq::at, login::at, recent).mount());
            return new Sandbox(system, handshake, hcss, helloHq, login, LoopbackServer.start(options.port(), mounts));
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    /** The page that says what the sandbox offers. */
    public URI url() {
        return URI.create(server.url() + "/");
    }

    public HandsHqSandbox handsHq() {
        return handsHq;
    }

    public HandshakeSandbox handshake() {
        return handshake;
    }

    public HcssSandbox hcss() {
        return hcss;
    }

    public HelloHqSandbox helloHq() {
        return helloHq;
    }

    /** Where HQ's users log in. */
    public LoginSandbox helloHqLogin() {
        return helloHqLogin;
    }

    @Override
    public void close() {
        server.close();
        handsHqSystem.close();
    }

    /** Runs the sandbox as a program: {@code --help} tells the options. */
    public static void main(String[] args) throws InterruptedException {
        int status = new CommandLine(System.out, System.err).run(args);
        if (status != 0) {
            System.exit(status);
        }
    }
}
