package dev.banksman.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A method of one statement, and a setter, are one line where they fit, and such lines stand together: what a builder
 * can be told is then seen at a glance.
 */
final class OneLiners {
    private static final Pattern TYPE =
            Pattern.compile(" *((public|private|static|final|sealed|abstract) )*(class|interface|enum|record) .*");
    private static final Pattern METHOD = Pattern.compile(".*\\) \\{| +(public )?\\w+ \\{");
    private static final Pattern CONTROL = Pattern.compile(" *(if|else|for|while|switch|try|catch|return|}) ?.*");
    private static final Pattern MARKER = Pattern.compile(" *@\\w+");
    private static final Pattern MEMBER =
            Pattern.compile(" +((@\\w+|public|private|default|static|final) .*|\\w+ \\{.*)[;}]");
    private static final String STATEMENT = "    ";

    private final List<String> lines;
    private final List<String> joined = new ArrayList<>();

    private OneLiners(List<String> lines) {
        this.lines = lines;
    }

    static String join(String source) {
        OneLiners joining = new OneLiners(source.lines().toList());
        joining.bodies();
        return new OneLiners(joining.joined).together();
    }

    private void bodies() {
        int at = 0;
        while (at < lines.size()) {
            int end = end(at);
            String one = end > at ? oneLine(at, end) : "";
            if (one.isEmpty() || one.length() > Layout.WIDTH) {
                joined.add(lines.get(at));
                at++;
            } else {
                add(one);
                at = end + 1;
            }
        }
    }

    /** The line that closes a short body; the line itself when none begins there. */
    private int end(int at) {
        if (!isMethod(lines.get(at)) || at + 2 >= lines.size()) {
            return at;
        }
        String closing = indent(lines.get(at)) + "}";
        if (!isStatement(lines.get(at + 1), closing)) {
            return at;
        }
        if (lines.get(at + 2).equals(closing)) {
            return at + 2;
        }
        boolean setter = at + 3 < lines.size()
                && lines.get(at + 2).strip().equals("return this;")
                && lines.get(at + 3).equals(closing);
        return setter ? at + 3 : at;
    }

    /** Whether a method, or a record's constructor, begins and is told whole on this line. */
    private static boolean isMethod(String line) {
        return METHOD.matcher(line).matches()
                && !TYPE.matcher(line).matches()
                && !CONTROL.matcher(line).matches()
                && line.chars().filter(c -> c == '(').count()
                        == line.chars().filter(c -> c == ')').count();
    }

    private static boolean isStatement(String line, String closing) {
        return line.endsWith(";") && indent(line).equals(indent(closing) + STATEMENT);
    }

    private String oneLine(int at, int end) {
        StringBuilder one = new StringBuilder(lines.get(at));
        for (String line : lines.subList(at + 1, end + 1)) {
            one.append(' ').append(line.strip());
        }
        return one.toString();
    }

    /** With the markers before it, where they fit. */
    private void add(String one) {
        String line = one;
        int last = joined.size() - 1;
        while (last >= 0
                && (last == 0 || !isAnnotation(joined.get(last - 1)))
                && MARKER.matcher(joined.get(last)).matches()
                && indent(joined.get(last)).equals(indent(line))
                && joined.get(last).length() + 1 + line.strip().length() <= Layout.WIDTH) {
            line = joined.remove(last) + " " + line.strip();
            last--;
        }
        joined.add(line);
    }

    /** Whether a line belongs to the one below it. */
    private static boolean isAbove(String line) {
        return line.endsWith("*/") || isAnnotation(line);
    }

    /** One that isn't taken to the line stays above those that would be. */
    private static boolean isAnnotation(String line) {
        return line.strip().startsWith("@") && !MARKER.matcher(line).matches();
    }

    /** Without the empty lines between members of one line. */
    private String together() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() || !isBetweenMembers(i)) {
                text.append(lines.get(i)).append('\n');
            }
        }
        return text.toString();
    }

    private boolean isBetweenMembers(int at) {
        if (at < 1 || at + 1 >= lines.size()) {
            return false;
        }
        String before = lines.get(at - 1);
        String after = lines.get(at + 1);
        return MEMBER.matcher(before).matches()
                && MEMBER.matcher(after).matches()
                && indent(before).equals(indent(after))
                && before.endsWith("}") == after.endsWith("}")
                && (at < 2 || !isAbove(lines.get(at - 2)));
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
