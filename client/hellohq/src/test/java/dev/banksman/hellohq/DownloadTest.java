package dev.banksman.hellohq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.banksman.client.model.Download;
import dev.banksman.client.transport.ClosableClient;
import dev.banksman.client.transport.TransportSettings;
import feign.Client;
import feign.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** PDFs and images: streamed, saved as a whole or not at all. Invoice 1 was sent, so both are there. */
class DownloadTest {
    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    @TempDir
    Path folder;

    @Test
    void aPdfIsSavedAndItsProgressIsTold() throws IOException {
        List<Long> told = new ArrayList<>();
        Path file = folder.resolve("invoice.pdf");

        Download pdf = sandbox.client().invoices().downloadDocument(1);
        assertThat(pdf.mediaType()).contains("application/pdf");
        assertThat(pdf.length()).isEqualTo(OptionalLong.empty());
        pdf.saveTo(file, (bytes, total) -> {
            assertThat(total).isEmpty();
            told.add(bytes);
        });

        assertThat(file)
                .content(java.nio.charset.StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-1.4")
                .endsWith("%%EOF\n");
        assertThat(told).isSorted().startsWith(0L).endsWith(file.toFile().length());
        assertThat(folder.toFile().list()).containsExactly("invoice.pdf");
    }

    /** The service answers 406 to {@code application/json}. */
    @Test
    void aFileIsAskedForByItsOwnMediaType() throws IOException {
        sandbox.client().invoices().downloadDocument(1).close();
        assertThat(sandbox.last().requestHeaders().get("Accept")).containsExactly("application/pdf, application/json");
        try (Download image = sandbox.client().invoices().downloadImage(1)) {
            assertThat(image.mediaType()).contains("image/png");
        }
        assertThat(sandbox.last().requestHeaders().get("Accept")).containsExactly("image/*, application/json");
    }

    /** All that this thread ever allocates for it, waste and all, is far less than what comes. */
    @Test
    void aGigabyteOverTheWirePassesInConstantMemory() throws IOException {
        sandbox.unjudged(); // the sandbox keeps no body of that length for the judge
        long length = 1L << 30;
        sandbox.system().lengthenPdf(1, length);
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        AtomicLong last = new AtomicLong();

        Download pdf = sandbox.client().invoices().downloadDocument(1);
        long before = memory.getCurrentThreadAllocatedBytes();
        pdf.writeTo(OutputStream.nullOutputStream(), (bytes, total) -> last.set(bytes));

        assertThat(last).hasValue(length);
        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(length / 2);
    }

    @Test
    void aStreamThatBreaksLeavesNoFile() {
        try (ClosableClient wire = TransportSettings.standard().open(sandbox.time())) {
            Client breaking = (request, options) -> broken(wire.execute(request, options));
            HelloHq hq = sandbox.client(
                    settings -> settings.bearer(sandbox.system().token()).transport(breaking));

            assertThatThrownBy(() -> hq.invoices().downloadDocument(1).saveTo(folder.resolve("invoice.pdf")))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the connection broke");
            assertThat(folder.toFile().list()).isEmpty();
        }
    }

    private static Response broken(Response whole) throws IOException {
        InputStream body = new FilterInputStream(whole.body().asInputStream()) {
            private int left = 1000;

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (left <= 0) {
                    throw new IOException("the connection broke");
                }
                int count = super.read(target, offset, Math.min(left, length));
                left -= count;
                return count;
            }
        };
        return whole.toBuilder().body(body, null).build();
    }
}
