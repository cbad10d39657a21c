package dev.banksman.generator.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import io.swagger.v3.parser.util.DeserializationUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
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
            + "|webhooks|content|encoding)$");

    private static final int MOST_FILES = 10_000;

    private final Problems problems;
    private final Set<Path> known = new HashSet<>();
    private final Deque<Path> open = new ArrayDeque<>();

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
    }

    private void check(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            if (LocalText.refersElsewhere(text)) {
                JsonNode tree = DeserializationUtils.deserializeIntoTree(text, file.toString());
                walk(tree == null ? MissingNode.getInstance() : tree, file);
            }
        } catch (IOException e) {
            // No text, so that the front-end has taken nothing from it either.
        }
    }

    /** Without recursion: nobody bounds how deep a document goes. */
    private void walk(JsonNode document, Path file) {
        Deque<Map.Entry<Place, JsonNode>> nodes = new ArrayDeque<>();
        nodes.push(Map.entry(new Place(String.valueOf(file.getFileName()), ""), document));
        while (!nodes.isEmpty()) {
            Place place = nodes.peek().getKey();
            JsonNode node = nodes.pop().getValue();
            reference(node.path("$ref"), place, file);
            boolean named = NAMED.matcher(place.pointer()).find();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                if (named || !isValue(member.getKey(), member.getValue())) {
                    nodes.push(Map.entry(place.at(member.getKey()), member.getValue()));
                }
            }
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                nodes.push(Map.entry(place.at(i), node.get(i)));
            }
        }
    }

    /** Where any JSON value can stand, {@code $ref} is a property like others. */
    private static boolean isValue(String keyword, JsonNode node) {
        return VALUES.contains(keyword) || (keyword.equals("examples") && node.isArray());
    }

    private void reference(JsonNode ref, Place place, Path file) {
        String location = ref.asText("").replaceFirst("#.*", "").strip();
        if (FOREIGN.matcher(location).matches()) {
            problems.add(Problem.of(Kind.FOREIGN_REFERENCE, place.at("$ref"), ref.asText()));
        } else if (!location.isEmpty()) {
            follow(location, file);
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
