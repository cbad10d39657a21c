package dev.banksman.generator.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.api.TemplatingExecutor;

/** A template engine whose templates are finished sources: each is known by the path of the file that it becomes. */
public final class SourceEngine implements TemplatingEngineAdapter {
    private final SortedMap<String, String> sources = new TreeMap<>();
    private final SortedMap<String, String> written = new TreeMap<>();
    private Path folder = Path.of("");
    private String ledger = "";
    private Predicate<Path> mayTouch = file -> true;

    /**
     * Takes the files of a run.
     *
     * @param outputFolder the front-end's output folder
     * @param owner whose files they are: other owners' files in the same folder are left alone
     * @param texts the text of each file by its path below that folder, with {@code /}
     * @param allowed whether a file may be touched: the user's ignore file
     */
    public void load(Path outputFolder, String owner, Map<String, String> texts, Predicate<Path> allowed) {
        folder = outputFolder;
        ledger = Ledger.path(owner);
        sources.putAll(texts);
        mayTouch = allowed;
    }

    /** Whether a run, of any owner, has been there before. */
    public static boolean hasWrittenTo(Path outputFolder) {
        return Files.exists(outputFolder.resolve(Ledger.FOLDER));
    }

    /** Whether the document is read. */
    public boolean isLoaded() {
        return !sources.isEmpty();
    }

    /** What the front-end has to write, the ledger last: when it is rendered, it is known what was written. */
    public List<SupportingFile> files() {
        List<SupportingFile> files = new ArrayList<>();
        sources.keySet().forEach(path -> files.add(file(path)));
        files.add(file(ledger));
        return files;
    }

    /** The text of a file; empty for templates of the front-end's own. */
    @Override
    public String compileTemplate(TemplatingExecutor executor, Map<String, Object> bundle, String templateFile) {
        if (templateFile.equals(ledger)) {
            Ledger before = Ledger.read(folder.resolve(ledger));
            return StaleFiles.sweep(before, folder, sources.keySet(), written, mayTouch)
                    .text();
        }
        String text = sources.getOrDefault(templateFile, "");
        written.put(templateFile, Ledger.hash(text));
        return text;
    }

    @Override
    public boolean handlesFile(String filename) {
        return true;
    }

    @Override
    public String getIdentifier() {
        return "banksman";
    }

    @Override
    public String[] getFileExtensions() {
        return new String[0];
    }

    private static SupportingFile file(String path) {
        int name = path.lastIndexOf('/') + 1;
        return new SupportingFile(path, path.substring(0, Math.max(0, name - 1)), path.substring(name));
    }
}
