package dev.banksman.generator.prepare;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.config.GlobalSettings;

/**
 * Keeps the front-end's parser from fetching what references lead to: it resolves them before a generator gets the
 * document, and offers no switch for that. Every connection asks the JVM's proxy selector first, so while a document is
 * parsed, that one is ours. It refuses what a reference of the parser wants in the thread that closed the gate, and
 * leaves all else to the selector that was there before.
 *
 * <p>A document at an address may refer to its own origin, as a file may refer to files.
 */
public final class ReferenceGate extends ProxySelector {
    /** A global property, since the front-end hands the generator's options out only after it has parsed. */
    public static final String SWITCH = "allowRemoteReferences";

    private static final ThreadLocal<@Nullable ReferenceGate> CLOSED = new ThreadLocal<>();

    private final @Nullable ProxySelector before;
    private final Thread thread = Thread.currentThread();
    private final List<String> refused = new ArrayList<>();
    private @Nullable URI document;

    private ReferenceGate(@Nullable ProxySelector before) {
        this.before = before;
    }

    /** From now on, in this thread. */
    public static void close() {
        open();
        ReferenceGate gate = new ReferenceGate(ProxySelector.getDefault());
        CLOSED.set(gate);
        ProxySelector.setDefault(gate);
    }

    /** Until now; says which addresses were asked for in vain. */
    public static List<String> open() {
        ReferenceGate gate = CLOSED.get();
        if (gate == null) {
            return List.of();
        }
        CLOSED.remove();
        if (ProxySelector.getDefault() == gate) {
            ProxySelector.setDefault(gate.before);
        }
        return List.copyOf(gate.refused);
    }

    /** Whether the user trusts what references lead to. */
    public static boolean isSwitchedOff() {
        return Boolean.parseBoolean(GlobalSettings.getProperty(SWITCH));
    }

    @Override
    public List<Proxy> select(URI address) {
        if (Thread.currentThread() == thread && CLOSED.get() == this && !isSwitchedOff()) {
            check(address);
        }
        return before == null ? List.of(Proxy.NO_PROXY) : before.select(address);
    }

    private void check(URI address) {
        if (!Caller.isReference()) {
            document = address;
        } else if (document == null || !origin(document).equals(origin(address))) {
            refused.add(address.toString());
            // The one exception that makes the connection fail as an unreachable host does.
            throw new IllegalArgumentException("A reference is not followed to " + address + ".");
        }
    }

    private static List<Object> origin(URI address) {
        return List.of(
                Objects.requireNonNullElse(address.getScheme(), ""),
                Objects.requireNonNullElse(address.getHost(), ""),
                address.getPort());
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
        if (before != null) {
            before.connectFailed(address, proxy, failure);
        }
    }

    /** Who wants a connection: the parser for the document itself, or for what the document refers to. */
    private static final class Caller {
        private static final StackWalker STACK = StackWalker.getInstance();

        static boolean isReference() {
            return STACK.walk(
                    frames -> frames.map(StackWalker.StackFrame::getClassName).anyMatch(Caller::resolves));
        }

        private static boolean resolves(String type) {
            return type.startsWith("io.swagger.")
                    && (type.contains(".reference.") || type.endsWith("RefUtils") || type.endsWith("ResolverCache"));
        }
    }
}
