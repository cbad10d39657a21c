package dev.banksman.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
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
    void progressIsToldFromTheBeginningToTheEnd() throws IOException {
        List<String> told = new ArrayList<>();
        new Download(bytes("%PDF"), null, 4, null)
                .saveTo(directory.resolve("a"), (bytes, total) -> told.add(bytes + " of " + total));
        new Download(bytes("%PDF"), null, -1, null)
                .writeTo(new ByteArrayOutputStream(), (bytes, total) -> told.add(bytes + " of " + total));
        assertThat(told)
                .containsExactly(
                        "0 of OptionalLong[4]",
                        "4 of OptionalLong[4]",
                        "0 of OptionalLong.empty",
                        "4 of OptionalLong.empty");
    }

    @Test
    void whoListensCanEndIt() {
        Path file = directory.resolve("a");
        assertThatThrownBy(() -> new Download(bytes("%PDF"), null, 4, null).saveTo(file, (bytes, total) -> {
                    if (bytes > 0) {
                        throw new CancellationException("enough");
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(directory.toFile().list()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereLeavesNothing() {
        assertThatThrownBy(() -> new Download(bytes("%PDF"), null, 4, null).saveTo(directory.resolve("none/a")))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(directory.toFile().list()).isEmpty();
    }

    @Test
    void aFullDiskLeavesNothingOfAStream() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> new Download(bytes("%PDF"), null, 4, null).writeTo(full, DownloadProgress.NONE))
                .hasMessage("No space left on device");
    }

    /** What this thread allocates while a gigabyte passes is measured: a few buffers, and no gigabyte. */
    @Test
    void aGigabytePassesInConstantMemory() throws IOException {
        long gigabyte = 1L << 30;
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        AtomicLong last = new AtomicLong();
        long before = memory.getCurrentThreadAllocatedBytes();

        new Download(new Zeros(gigabyte), "application/pdf", gigabyte, null)
                .writeTo(OutputStream.nullOutputStream(), (bytes, total) -> last.set(bytes));

        assertThat(last).hasValue(gigabyte);
        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(4 << 20);
    }

    /** So many zeros, of which none is kept. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(left, length);
            left -= count;
            return count == 0 ? -1 : count;
        }
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
