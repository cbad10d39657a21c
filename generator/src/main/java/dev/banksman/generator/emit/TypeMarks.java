package dev.banksman.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A type's annotations, which are the same few for all of its kind, stand on one line where they fit, and a single one
 * beside the type.
 */
final class TypeMarks {
    private static final Pattern ANNOTATION = Pattern.compile(" *@\\w+(\\([^()]*\\))?");
    private static final Pattern TYPE =
            Pattern.compile(" *((public|static|final|sealed|non-sealed) )*(class|interface|enum|record) .*");

    private final List<String> joined = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();

    private TypeMarks() {}

    static String join(String source) {
        TypeMarks all = new TypeMarks();
        source.lines().forEach(all::line);
        all.joined.addAll(all.marks);
        return String.join("\n", all.joined) + "\n";
    }

    private void line(String line) {
        if (ANNOTATION.matcher(line).matches()) {
            marks.add(line);
        } else if (!marks.isEmpty() && TYPE.matcher(line).matches()) {
            type(line);
        } else {
            joined.addAll(marks);
            joined.add(line);
            marks.clear();
        }
    }

    private void type(String line) {
        boolean single = marks.size() == 1;
        String current = marks.remove(0);
        for (String mark : marks) {
            current = after(current, mark);
        }
        joined.add(single ? after(current, line) : current);
        if (!single) {
            joined.add(line);
        }
        marks.clear();
    }

    /** On the same line where that fits. */
    private String after(String before, String next) {
        String both = before + " " + next.strip();
        if (both.length() <= Layout.WIDTH) {
            return both;
        }
        joined.add(before);
        return next;
    }
}
