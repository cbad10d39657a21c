package dev.banksman.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an earlier run wrote and this one doesn't: else a renamed type stays behind and is compiled. */
final class StaleFiles {
    /** The front-end's command line shows the warnings of its own loggers, and nothing but errors of others. */
    private static final Logger LOGGER = LoggerFactory.getLogger("org.openapitools.banksman");

    private final OutputFolder folder;
    private final Set<String> planned;
    private final Predicate<Path> mayTouch;

    private StaleFiles(OutputFolder folder, Set<String> planned, Predicate<Path> mayTouch) {
        this.folder = folder;
        this.planned = planned;
        this.mayTouch = mayTouch;
    }

    /**
     * Deletes stale files, unless somebody edited them since.
     *
     * @param before the ledger of the run before
     * @param planned the files of this run, those that the user has it ignore too
     * @param written the hashes of those that it wrote
     * @return the ledger of this run: what it wrote, and what is stale and still there
     */
    static Ledger sweep(
            Ledger before, Path folder, Set<String> planned, Map<String, String> written, Predicate<Path> mayTouch) {
        SortedMap<String, String> entries = new TreeMap<>(written);
        entries.keySet().retainAll(planned);
        StaleFiles stale = new StaleFiles(new OutputFolder(folder), planned, mayTouch);
        before.entries().forEach((path, hash) -> {
            if (!planned.contains(path) && !stale.isGoneAfter(path, hash)) {
                entries.put(path, hash);
            }
        });
        return new Ledger(entries);
    }

    private boolean isGoneAfter(String path, String hash) {
        Path file = folder.find(path);
        if (file == null || !mayTouch.test(file) || isPlanned(path, file)) {
            return true;
        }
        try {
            return delete(file, hash);
        } catch (IOException e) {
            LOGGER.warn("{} is no longer generated, and can't be deleted: {}. Delete it by hand.", path, e.toString());
            return false;
        }
    }

    /** Where case doesn't tell files apart, a type that was renamed in case only is the new file. */
    private boolean isPlanned(String path, Path file) {
        return planned.stream().filter(path::equalsIgnoreCase).anyMatch(other -> folder.isSame(file, other));
    }

    private boolean delete(Path file, String hash) throws IOException {
        if (!Ledger.hash(Files.readAllBytes(file)).equals(hash)) {
            LOGGER.warn(
                    "{} is no longer generated, but was edited: it is kept. Delete it when nothing needs it.", file);
            return false;
        }
        Files.delete(file);
        LOGGER.info("Deleted {}, which is no longer generated.", file);
        folder.deleteEmptyAbove(file);
        return true;
    }
}
