package dev.banksman.generator.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A document's client: generated, compiled and loaded. */
public final class CompiledDocument implements AutoCloseable {
    private final Sources sources;
    private final List<String> errors;
    private final ClientTypes types;

    private CompiledDocument(Sources sources, List<String> errors, ClientTypes types) {
        this.sources = sources;
        this.errors = errors;
        this.types = types;
    }

    /**
     * Generates and compiles.
     *
     * @param folder an empty one, for sources and classes
     * @throws RuntimeException what the generator throws when it refuses the document
     */
    public static CompiledDocument of(Path document, Path folder) {
        Sources sources = Sources.ours(document, folder.resolve("sources"));
        Path classes = folder.resolve("classes");
        List<String> errors = Compilation.strict(sources.java(), classes);
        return new CompiledDocument(sources, errors, new ClientTypes(sources, classes));
    }

    /** What javac said, each warning an error; empty when everything compiles. */
    public List<String> errors() {
        return errors;
    }

    /** A type of the client by its simple name; nested ones with {@code $}. */
    public Class<?> type(String name) {
        return types.find(name).orElseThrow(() -> new AssertionError("There is no type " + name + ". " + errors));
    }

    Sources sources() {
        return sources;
    }

    ClientTypes types() {
        return types;
    }

    @Override
    public void close() {
        try {
            types.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
