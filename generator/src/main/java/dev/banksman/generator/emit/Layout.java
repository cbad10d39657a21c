package dev.banksman.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What JavaPoet can't lay out the way one writes by hand. Marks say where; they hold a control character, which neither
 * {@code Literals} nor {@code DocText} lets through, so that nothing else looks like one. No literal spans lines, so
 * what is told by line ends is never inside one.
 */
final class Layout {
    /** Before each parameter of a list that is written on one line where it fits, else with a line for each. */
    static final AnnotationSpec PARAMETER = mark("_\u0001");

    /** Before a type's annotation: {@code Project.@Nullable Attributes} without a blank after the dot. */
    static final AnnotationSpec CLOSE_UP = mark("_\u0002");

    /** Before a record's first parent, if that may begin a line of its own. */
    static final AnnotationSpec PARENTS = mark("_\u0003");

    /** Where a long line of code may be broken. */
    static final String BREAK = "\u0004";

    static final int WIDTH = 120;

    private static final Pattern SHORT_JAVADOC = Pattern.compile("(?m)^( *)/\\*\\*\n *\\* ([^\n]{1,112})\n *\\*/$");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\n *\\}");
    private static final Pattern KNOWN_VALUE = Pattern.compile("(?m)^( *@KnownValue\\(.*\\))\n *(\\S+,)\n\n?");
    private static final Pattern PERMITS =
            Pattern.compile("(?m)^( *)(public sealed interface .*) permits ([^\n]+) \\{$");

    private Layout() {}

    static String tidy(String source) {
        String listed = without("@_\u0003 ", ParameterLists.layOut(without("@_\u0002 ", source)));
        String broken = Filling.fill(PERMITS.matcher(listed).replaceAll(Layout::permits));
        String valued = KNOWN_VALUE.matcher(broken).replaceAll("$1 $2\n");
        String closed = EMPTY_BODY.matcher(valued).replaceAll("{}");
        return TypeMarks.join(OneLiners.join(SHORT_JAVADOC.matcher(closed).replaceAll(Layout::javadoc)));
    }

    private static String without(String mark, String source) {
        return source.replace(". " + mark, ".").replace(mark, "");
    }

    private static String javadoc(MatchResult comment) {
        String line = comment.group(1) + "/** " + comment.group(2) + " */";
        return Matcher.quoteReplacement(line.length() <= WIDTH ? line : comment.group());
    }

    private static String permits(MatchResult line) {
        String begin = line.group(1) + line.group(2);
        String next = line.group().length() <= WIDTH ? " " : "\n" + line.group(1) + "        ";
        return Matcher.quoteReplacement(
                begin + next + "permits " + line.group(3).replace(", ", ", " + BREAK) + " {");
    }

    private static AnnotationSpec mark(String name) {
        return AnnotationSpec.builder(ClassName.get("", name)).build();
    }
}
