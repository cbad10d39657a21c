package dev.banksman.sandbox.handshq.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.sandbox.handshq.domain.Division;
import dev.banksman.sandbox.handshq.domain.EventSubscription;
import dev.banksman.sandbox.handshq.domain.EventType;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SenderTest {
    private final Sender sender = new Sender(Duration.ofMillis(300));

    @Test
    void doesNotWaitForWhoNeverAnswers() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(send(silent)).isEqualTo(Outcome.failed("no answer within 300 ms"));
        }
    }

    @Test
    void doesNotWaitForABodyThatNeverEnds() throws Exception {
        try (ServerSocket slow = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> answerInPart(slow));
            server.start();

            assertThat(send(slow)).isEqualTo(Outcome.failed("no answer within 300 ms"));
            server.join();
        }
    }

    private Outcome send(ServerSocket server) {
        URI url = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
        Division division = new Division("1", "x", true, "token");
        EventSubscription to = new EventSubscription("1", EventType.ROLE_CREATED, url, division);
        return sender.send(new Parcel(1, to, new byte[] {'{', '}'}, "0", false));
    }

    /** Until the other side has had enough. */
    private static void answerInPart(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx".getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            // it hung up, as it should
        }
    }
}
