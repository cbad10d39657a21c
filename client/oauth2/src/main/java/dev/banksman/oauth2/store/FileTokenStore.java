package dev.banksman.oauth2.store;

import dev.banksman.client.call.Time;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps grants in a directory, each in a JSON file that only its owner can read (mode 0600); files or a directory that
 * others have access to are refused. A file is replaced as a whole, and on the disk before it is used. Processes that
 * share the directory change a grant one at a time, by a lock on a file beside it.
 *
 * <p>Safe for use by several threads and processes, on file systems whose locks and renames are (not on all network
 * drives).
 */
public final class FileTokenStore implements TokenStore {
    private final Path directory;
    private final FileLocks locks;

    private FileTokenStore(Path directory, Time time) {
        this.directory = directory;
        this.locks = new FileLocks(time);
    }

    /** A store in this directory, which is made when there is something to keep. */
    public static FileTokenStore in(Path directory) {
        return in(directory, Time.system());
    }

    /** The same with a time to wait by, for tests. */
    public static FileTokenStore in(Path directory, Time time) {
        return new FileTokenStore(directory.toAbsolutePath().normalize(), Objects.requireNonNull(time, "time"));
    }

    @Override
    public Optional<Grant> load(String user) throws IOException {
        return file(user).read();
    }

    @Override
    public Optional<Grant> update(String user, Change change) throws IOException {
        OwnerOnly.createDirectories(directory);
        // The same directory by two names must be one lock.
        Path lock = directory.toRealPath().resolve(UserFileName.of(user) + ".lock");
        try (FileLocks.Held held = locks.acquire(lock)) {
            Objects.requireNonNull(held);
            return changed(file(user), change);
        }
    }

    private static Optional<Grant> changed(GrantFile file, Change change) throws IOException {
        file.recover();
        Optional<Grant> stored = file.read();
        file.prepare();
        Optional<Grant> changed = stored;
        try {
            changed = change.apply(stored);
        } finally {
            if (changed.equals(stored)) {
                file.discard();
            }
        }
        if (!changed.equals(stored)) {
            put(file, changed);
        }
        return changed;
    }

    private static void put(GrantFile file, Optional<Grant> grant) throws IOException {
        if (grant.isPresent()) {
            file.replace(grant.get());
        } else {
            file.delete();
        }
    }

    private GrantFile file(String user) {
        return new GrantFile(user, directory.resolve(UserFileName.of(user) + ".json"));
    }

    /** Where it is. */
    @Override
    public String toString() {
        return "tokens in " + directory + (Files.isDirectory(directory) ? "" : " (not there yet)");
    }
}
