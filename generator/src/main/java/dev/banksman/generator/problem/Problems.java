package dev.banksman.generator.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what is wrong with a document. Not thread-safe. */
public final class Problems {
    private static final int LONGEST_REPORT = 50;

    private final Set<Problem> all = new LinkedHashSet<>();
    private final Map<String, Integer> outline = new HashMap<>();

    /** Notes a problem; the same one twice counts once. */
    public void add(Problem problem) {
        all.add(problem);
    }

    /**
     * Sets the order of reports.
     *
     * @param pointers JSON Pointers of the document's parts, in the document's order; what belongs to none comes first
     */
    public void orderBy(List<String> pointers) {
        pointers.forEach(pointer -> outline.putIfAbsent(pointer, outline.size()));
    }

    /** The warnings, in the document's order. */
    public List<Problem> warnings() {
        return ordered(Severity.WARNING);
    }

    /** The errors, in the document's order. */
    public List<Problem> errors() {
        return ordered(Severity.ERROR);
    }

    /**
     * Ends the run if there is an error.
     *
     * @throws InvalidDocumentException with all errors in its message
     */
    public void throwIfErrors() {
        List<Problem> errors = errors();
        if (!errors.isEmpty()) {
            throw new InvalidDocumentException(report(errors));
        }
    }

    private static String report(List<Problem> errors) {
        String head = errors.size() == 1
                ? "The document has 1 problem; nothing is generated."
                : "The document has " + errors.size() + " problems; nothing is generated.";
        String body =
                errors.stream().limit(LONGEST_REPORT).map(Problem::toString).collect(Collectors.joining("\n\n"));
        int others = errors.size() - LONGEST_REPORT;
        return head + "\n\n" + body + (others > 0 ? "\n\n…and " + others + (others == 1 ? " other." : " others.") : "");
    }

    private List<Problem> ordered(Severity severity) {
        List<Problem> problems = new ArrayList<>(all);
        problems.removeIf(problem -> problem.kind().severity() != severity);
        problems.sort(Comparator.comparingInt(problem -> rank(problem.place().pointer())));
        return List.copyOf(problems);
    }

    private int rank(String pointer) {
        for (String part = pointer; !part.isEmpty(); part = part.substring(0, part.lastIndexOf('/'))) {
            Integer rank = outline.get(part);
            if (rank != null) {
                return rank;
            }
        }
        return -1;
    }
}
