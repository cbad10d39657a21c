package dev.banksman.generator.source;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A type's annotations, which are the same few for all of its kind, stand on one line where they fit, and a single one
 * beside the type.
 */
final class TypeMarks {
    private static final Pattern SHORT = Pattern.compile("@\\w+(\\([^()\\n]*\\))?\n");

    private final Text text;

    /** How many of the last are short, and where the line of the last one begins. */
    private int run;

    private int line;

    private TypeMarks(Text text) {
        this.text = text;
    }

    static TypeMarks write(List<AnnotationSpec> annotations, Text text) {
        TypeMarks marks = new TypeMarks(text);
        annotations.forEach(marks::add);
        return marks;
    }

    private void add(AnnotationSpec annotation) {
        int place = text.length();
        annotation.write(text);
        text.add("\n");
        text.fill(place);
        run = SHORT.matcher(text.from(place).stripLeading()).matches() ? run + 1 : 0;
        if (run < 2 || !join(place)) {
            line = place;
        }
    }

    /** Takes a single one to the line of the type that begins there. */
    void standBeside(int type) {
        if (run == 1) {
            join(type);
        }
    }

    private boolean join(int below) {
        boolean fits = text.columns(line) + 1 + text.columns(below) - text.margin() <= Text.WIDTH;
        if (fits) {
            text.joinUp(below);
        }
        return fits;
    }
}
