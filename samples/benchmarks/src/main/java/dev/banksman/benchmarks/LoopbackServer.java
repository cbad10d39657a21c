package dev.banksman.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/**
 * An HTTP/1.1 server on a free loopback port that costs next to nothing: a thread a connection, kept alive, with
 * prepared answers and no allocation per request, so that what is measured is the client.
 *
 * <p>{@code /small} answers 2 kB of JSON, {@code /large} 100 kB, to any method; a request's body is read and dropped.
 */
final class LoopbackServer implements Closeable {
    private final ServerSocket listener;

    private LoopbackServer(ServerSocket listener) {
        this.listener = listener;
    }

    static LoopbackServer start() {
        try {
            LoopbackServer server = new LoopbackServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            daemon(server::acceptAll, "loopback-accept");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort() + path);
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void acceptAll() {
        try {
            while (true) {
                Socket socket = listener.accept();
                daemon(() -> serve(socket), "loopback-connection");
            }
        } catch (IOException closed) {
            // The listener was closed: the benchmark is over.
        }
    }

    private static void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            new LoopbackConnection(socket.getInputStream(), socket.getOutputStream()).serve();
        } catch (IOException gone) {
            // The client closed its pool, or the listener's process ends.
        }
    }

    private static void daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
