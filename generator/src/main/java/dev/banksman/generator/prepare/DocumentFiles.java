package dev.banksman.generator.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import io.swagger.v3.parser.util.DeserializationUtils;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files that a document is written in: those that its references reach by relative paths. One that leads to an
 * address, or to an absolute path, is refused: a document is anybody's text, and what it fetches would become code.
 *
 * <p>This tells where such a reference stands; {@link ReferenceGate} has kept the front-end from following it.
 */
public final class DocumentFiles {
    private static final Pattern FOREIGN = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]).*", Pattern.DOTALL);
    private static final Set<String> VALUES = Set.of("example", "value", "default", "enum", "const");

    /** The objects whose members are called as the author likes. */
    private static final Pattern NAMED = Pattern.compile("/(?:(?:pattern)?[pP]roperties|\\$defs|definitions|schemas"
            + "|dependentSchemas|responses|parameters|examples|requestBodies|headers|links|callbacks|pathItems|paths"
            + "|webhooks|content|encoding|callbacks/[^/]+)$");

    /** A reference into what looks like a value makes a schema of it; a shared example is an object around one. */
    private static final Pattern INTO_VALUE = Pattern.compile(
            "#(?!/components/examples/[^/]*\\z).*/(?:examples?|value|default|enum|const)(?:/.*)?", Pattern.DOTALL);

    private static final int MOST_FILES = 10_000;

    private final Problems problems;
    private final Set<Path> known = new HashSet<>();
    private final Deque<Path> open = new ArrayDeque<>();

    /** What leads elsewhere within values: as long as nothing refers into one, nobody follows it. */
    private final List<Problem> inValues = new ArrayList<>();

    private boolean valuesAreReferredTo;

    private DocumentFiles(Problems problems) {
        this.problems = problems;
    }

    /**
     * Notes references that leave the document's files; one that is fetched itself has only addresses, and is left
     * alone.
     *
     * @param location the document's path, as the front-end was given it
     */
    public static void check(String location, Problems problems) {
        try {
            new DocumentFiles(problems)
                    .checkAll(Path.of(location).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            // An address: no path on some systems, no file on the others.
        }
    }

    private void checkAll(Path root) {
        open.add(root);
        while (!open.isEmpty() && known.size() < MOST_FILES) {
            Path file = open.remove();
            if (known.add(file) && Files.isRegularFile(file)) {
                check(file);
            }
        }
        if (valuesAreReferredTo) {
            inValues.forEach(problems::add);
        }
    }

    private void check(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            if (LocalText.refersElsewhere(text)) {
                walk(tree(text, file), file);
            }
        } catch (IOException e) {
            // No text, so that the front-end has taken nothing from it either.
        }
    }

    /** As the front-end reads it, which has taken nothing from what it can't read. */
    private JsonNode tree(String text, Path file) {
        try {
            JsonNode tree = DeserializationUtils.deserializeIntoTree(text, file.toString());
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String message = String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
            problems.add(Problem.of(Kind.UNREADABLE_FILE, place(file), message));
            return MissingNode.getInstance();
        }
    }

    private static Place place(Path file) {
        return new Place(String.valueOf(file.getFileName()), "");
    }

    /** Without recursion: nobody bounds how deep a document goes. */
    private void walk(JsonNode document, Path file) {
        Deque<Part> parts = new ArrayDeque<>();
        parts.push(new Part(place(file), document, false));
        while (!parts.isEmpty()) {
            Part part = parts.pop();
            reference(part, file);
            part.children().forEach(parts::push);
        }
    }

    /**
     * A part of a file.
     *
     * @param value whether any JSON value can stand there, so that {@code $ref} is a property like others
     */
    private record Part(Place place, JsonNode node, boolean value) {
        List<Part> children() {
            List<Part> children = new ArrayList<>();
            boolean named = NAMED.matcher(place.pointer()).find();
            node.properties().forEach(member -> {
                boolean below = value || (!named && isValue(member.getKey(), member.getValue()));
                children.add(new Part(place.at(member.getKey()), member.getValue(), below));
            });
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                children.add(new Part(place.at(i), node.get(i), value));
            }
            return children;
        }

        private static boolean isValue(String keyword, JsonNode node) {
            return VALUES.contains(keyword) || (keyword.equals("examples") && node.isArray());
        }
    }

    private void reference(Part part, Path file) {
        String ref = part.node().path("$ref").asText("");
        String location = ref.replaceFirst("#.*", "").strip();
        valuesAreReferredTo |= INTO_VALUE.matcher(decoded(ref)).find();
        if (FOREIGN.matcher(location).matches()) {
            Problem problem = Problem.of(Kind.FOREIGN_REFERENCE, part.place().at("$ref"), ref);
            if (part.value()) {
                inValues.add(problem);
            } else {
                problems.add(problem);
            }
        } else if (!location.isEmpty()) {
            follow(location, file);
        }
    }

    private static String decoded(String ref) {
        try {
            return URLDecoder.decode(ref, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ref;
        }
    }

    private void follow(String location, Path file) {
        try {
            open.add(file.resolveSibling(location).normalize());
        } catch (InvalidPathException e) {
            // No file has such a name.
        }
    }
}
