package dev.banksman.sandbox;

import dev.banksman.sandbox.handshq.HandsHqSandbox;
import dev.banksman.sandbox.handshq.HandsHqSystem;
import dev.banksman.sandbox.handshq.domain.DuplicationTimes;
import dev.banksman.sandbox.http.LoopbackServer;
import java.net.URI;
import java.util.List;

/**
 * The emulated systems on one server at 127.0.0.1. Closing it lets go of its ports, and of everything that was changed.
 */
public final class Sandbox implements AutoCloseable {
    private final HandsHqSystem handsHqSystem;
    private final LoopbackServer server;
    private final HandsHqSandbox handsHq;

    private Sandbox(HandsHqSystem handsHqSystem, LoopbackServer server) {
        this.handsHqSystem = handsHqSystem;
        this.server = server;
        this.handsHq = handsHqSystem.at(server.url());
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
        try {
            RecentExchanges recent = new RecentExchanges(options.clock());
            Page page = new Page(system::at, recent);
            return new Sandbox(
                    system,
                    LoopbackServer.start(
                            options.port(), List.of(system.mount(recent.andThen(options.listener())), page.mount())));
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
