package dev.banksman.oauth2.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One user's grant in a file, which is only ever replaced as a whole. What is written lies beside it first, on the disk
 * and whole, before it takes the old one's place; so it is still there when the process is killed in between.
 */
final class GrantFile {
    private static final int MOST_BYTES = 1 << 20;

    private final String user;
    private final Path file;
    private final Path draft;

    GrantFile(String user, Path file) {
        this.user = user;
        this.file = file;
        this.draft = file.resolveSibling(file.getFileName() + ".new");
    }

    Optional<Grant> read() throws IOException {
        Optional<byte[]> bytes = bytes(file);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(GrantJson.read(user, bytes.get())
                .orElseThrow(() -> new IOException("The token file " + file + " holds no grant of user " + user
                        + ". Delete it, and let the user log in again.")));
    }

    private static Optional<byte[]> bytes(Path file) throws IOException {
        try (InputStream in = Channels.newInputStream(FileChannel.open(file, READ, NOFOLLOW_LINKS))) {
            OwnerOnly.check(file);
            return Optional.of(in.readNBytes(MOST_BYTES));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Puts in place what a process had written when it was killed; under the lock. */
    void recover() throws IOException {
        Optional<Grant> left = bytes(draft).flatMap(bytes -> GrantJson.read(user, bytes));
        if (left.isPresent()) {
            publish();
        } else {
            Files.deleteIfExists(draft);
        }
    }

    /** Finds out whether there can be another file, before anything is at stake; under the lock. */
    void prepare() throws IOException {
        OwnerOnly.create(draft).close();
    }

    /** Throws away what was prepared. */
    void discard() throws IOException {
        Files.deleteIfExists(draft);
    }

    /** If it fails when all is written, that stays to be recovered. */
    void replace(Grant grant) throws IOException {
        try (FileChannel out = FileChannel.open(draft, WRITE, NOFOLLOW_LINKS)) {
            ByteBuffer json = ByteBuffer.wrap(GrantJson.write(user, grant));
            while (json.hasRemaining()) {
                out.write(json);
            }
            out.force(true);
        }
        publish();
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
        discard();
        forceDirectory();
    }

    private void publish() throws IOException {
        Files.move(draft, file, ATOMIC_MOVE);
        forceDirectory();
    }

    /** So that the name is on the disk as well; where directories can't be opened, the system sees to it. */
    @SuppressWarnings("EmptyCatch")
    private void forceDirectory() {
        try (FileChannel directory = FileChannel.open(file.toAbsolutePath().getParent(), READ)) {
            directory.force(true);
        } catch (IOException notHere) {
            // Windows
        }
    }
}
