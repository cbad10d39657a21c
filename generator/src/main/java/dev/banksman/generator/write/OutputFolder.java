package dev.banksman.generator.write;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder that a run may delete in. A ledger can be anybody's text: no path in it leads outside. */
final class OutputFolder {
    private static final Logger LOGGER = LoggerFactory.getLogger(OutputFolder.class);

    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = real(folder);
    }

    /** A source file below this folder, reached without a link; null when the path is no such thing. */
    @Nullable
    Path find(String path) {
        try {
            Path file = folder.resolve(path);
            boolean below = path.endsWith(".java") && file.normalize().equals(file) && file.startsWith(folder);
            boolean regular = below && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            return regular && file.toRealPath().equals(file) ? file : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    /** Whether a path leads to this file, as two cases of one name do on some systems. */
    boolean isSame(Path file, String path) {
        try {
            return Files.isSameFile(file, folder.resolve(path));
        } catch (IOException e) {
            return false;
        }
    }

    /** Deletes the folders above a file, as far as they are empty. */
    void deleteEmptyAbove(Path file) throws IOException {
        try {
            for (Path empty = file.getParent(); empty != null && !empty.equals(folder); empty = empty.getParent()) {
                Files.delete(empty);
            }
        } catch (DirectoryNotEmptyException e) {
            LOGGER.debug("{} stays: it isn't empty.", e.getFile());
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
