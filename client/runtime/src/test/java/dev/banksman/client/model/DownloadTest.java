package dev.banksman.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {
    @TempDir
    private Path directory;

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aWholeFileAppearsUnderItsName() throws IOException {
        Path file = directory.resolve("a.pdf");
        Files.writeString(file, "old");
        new Download(bytes("%PDF"), "application/pdf", 4, "x.pdf").saveTo(file);
        assertThat(directory).isDirectoryContaining("glob:**a.pdf");
        assertThat(directory.toFile().list()).containsExactly("a.pdf");
        assertThat(file).hasContent("%PDF");
    }

    @Test
    void aBrokenDownloadLeavesNothingAndTheOldFile() throws IOException {
        Path file = directory.resolve("a.pdf");
        Files.writeString(file, "old");
        InputStream broken = new SequenceInputStream(bytes("%P"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("cut");
            }
        });
        assertThatThrownBy(() -> new Download(broken, null, -1, null).saveTo(file))
                .isInstanceOf(IOException.class)
                .hasMessage("cut");
        assertThat(directory.toFile().list()).containsExactly("a.pdf");
        assertThat(file).hasContent("old");
    }

    @Test
    void aDownloadOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> new Download(bytes("%PDF"), null, 5, null).saveTo(directory.resolve("a")))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "A download has as many bytes as its Content-Length says. Found: 4 of 5. Nothing was saved; download it"
                                + " again.");
        assertThat(directory.toFile().list()).isEmpty();
    }

    @Test
    void savingClosesTheConnection() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream body = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        new Download(body, null, 0, null).saveTo(directory.resolve("a"));
        assertThat(closed).isTrue();
    }
}
