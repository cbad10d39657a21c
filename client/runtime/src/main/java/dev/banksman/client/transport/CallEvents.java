package dev.banksman.client.transport;

import dev.banksman.client.call.Time;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/**
 * Follows one call: remembers whether a byte of the request may have left, and bounds the TLS handshake, for which
 * OkHttp's connect timeout isn't meant. Called by several threads.
 */
final class CallEvents extends EventListener {
    private final Time time;
    private final Duration handshakeTimeout;
    private final AtomicReference<Time.Cancellable> handshake = new AtomicReference<>(() -> {});
    private volatile boolean sent;

    CallEvents(Time time, Duration handshakeTimeout) {
        this.time = time;
        this.handshakeTimeout = handshakeTimeout;
    }

    /** Whether the request may have reached the server. */
    boolean sent() {
        return sent;
    }

    @Override
    public void secureConnectStart(Call call) {
        replace(time.schedule(handshakeTimeout, call::cancel));
    }

    @Override
    public void secureConnectEnd(Call call, @Nullable Handshake done) {
        replace(() -> {});
    }

    @Override
    public void connectFailed(
            Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol, IOException failure) {
        replace(() -> {});
    }

    @Override
    public void requestHeadersStart(Call call) {
        sent = true;
    }

    private void replace(Time.Cancellable alarm) {
        Time.Cancellable previous = handshake.getAndSet(alarm);
        if (previous != null) {
            previous.cancel();
        }
    }
}
