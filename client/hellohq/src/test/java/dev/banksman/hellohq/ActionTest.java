package dev.banksman.hellohq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.ServerException;
import dev.banksman.client.error.TransportException;
import dev.banksman.client.transport.ClosableClient;
import dev.banksman.client.transport.TransportSettings;
import feign.Client;
import feign.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Actions change something each time, so they are done once, whatever happens to the answer. */
class ActionTest {
    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    @Test
    void anAnswerThatIsLostIsNotAskedForAgain() {
        AtomicInteger sent = new AtomicInteger();
        try (ClosableClient wire = TransportSettings.standard().open(sandbox.time())) {
            HelloHq hq = through((request, options) -> {
                sent.incrementAndGet();
                wire.execute(request, options).close();
                throw new IOException("reset");
            });

            assertThatThrownBy(() -> hq.invoices().copy(1)).isInstanceOf(TransportException.class);
        }
        assertThat(sent).hasValue(1);
        assertThat(sandbox.system().actionsDone("CopyInvoice", 1)).isOne();
    }

    @Test
    void aBusyServerIsNotAskedAgainEither() {
        AtomicInteger sent = new AtomicInteger();
        HelloHq hq = through((request, options) -> {
            sent.incrementAndGet();
            return Response.builder()
                    .status(503)
                    .request(request)
                    .body("busy", StandardCharsets.UTF_8)
                    .build();
        });

        assertThatThrownBy(() -> hq.quotations().createInvoice(1)).isInstanceOf(ServerException.class);
        assertThatThrownBy(() -> hq.invoices().setStatus(1, b -> b.status(InvoiceStatus.SENT)))
                .isInstanceOf(ServerException.class);
        assertThat(sent).hasValue(2);
        assertThatThrownBy(() -> hq.invoices().get(1)).isInstanceOf(ServerException.class);
        assertThat(sent).as("what only reads is tried three times").hasValue(5);
    }

    @Test
    void anActionChangesItsEntityOrCreatesAnother() {
        assertThat(sandbox.client()
                        .invoices()
                        .setStatus(3, b -> b.status(InvoiceStatus.SENT))
                        .id())
                .isEqualTo(3);
        assertThat(sandbox.last().status()).isEqualTo(200);
        assertThat(sandbox.lastLine()).isEqualTo("POST Invoices(3)/do.SetStatus");
        assertThat(sandbox.client().invoices().copy(3).id()).isEqualTo(321);
        assertThat(sandbox.last().status()).isEqualTo(201);
    }

    private HelloHq through(Client transport) {
        return sandbox.client(
                settings -> settings.bearer(sandbox.system().token()).transport(transport));
    }
}
