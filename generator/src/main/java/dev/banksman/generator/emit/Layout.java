package dev.banksman.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What JavaPoet can't lay out the way one writes by hand. Marks in the shape of annotations say where; they hold a
 * control character, which neither {@code Literals} nor {@code DocText} lets through, so that nothing else looks like
 * one. No literal spans lines, so what is told by line ends is never inside one.
 */
final class Layout {
    /** Before each parameter of a list that is written on one line where it fits, else with a line for each. */
    static final AnnotationSpec PARAMETER = mark("_\u0001");

    /** Before a type's annotation: {@code Project.@Nullable Attributes} without a blank after the dot. */
    static final AnnotationSpec CLOSE_UP = mark("_\u0002");

    /** Before a record's first parent, if that may begin a line of its own. */
    static final AnnotationSpec PARENTS = mark("_\u0003");

    private static final int WIDTH = 120;
    private static final String CONTINUED = "        ";

    private static final Pattern PARAMETERS = Pattern.compile("(?s)\\(\\s*@_\u0001 (.*?[{;])(?=\n)");
    private static final Pattern SEPARATOR = Pattern.compile(",\\s*@_\u0001 ");
    private static final Pattern SHORT_JAVADOC = Pattern.compile("(?m)^( *)/\\*\\*\n *\\* ([^\n]{1,100})\n *\\*/$");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\n *\\}");
    private static final Pattern FIELDS = Pattern.compile("(?m)^( *private [^\n{]*;\n)\n(?= *private [^\n{]*;$)");
    private static final Pattern PERMITS =
            Pattern.compile("(?m)^( *)(public sealed interface \\S+) permits ([^\n]+) \\{$");

    private Layout() {}

    static String tidy(String source) {
        String closed = without("@_\u0003 ", parameters(without("@_\u0002 ", source)));
        String broken = PERMITS.matcher(closed).replaceAll(Layout::permits);
        String joined = FIELDS.matcher(broken).replaceAll("$1");
        return SHORT_JAVADOC
                .matcher(EMPTY_BODY.matcher(joined).replaceAll("{}"))
                .replaceAll("$1/** $2 */");
    }

    private static String without(String mark, String source) {
        return source.replace(". " + mark, ".").replace(mark, "");
    }

    private static String parameters(String source) {
        StringBuilder laidOut = new StringBuilder();
        Matcher matcher = PARAMETERS.matcher(source);
        while (matcher.find()) {
            String begin = source.substring(source.lastIndexOf('\n', matcher.start()) + 1, matcher.start() + 1);
            String list = list(
                    begin,
                    SEPARATOR
                            .splitAsStream(matcher.group(1))
                            .map(Layout::onOneLine)
                            .toList());
            matcher.appendReplacement(laidOut, Matcher.quoteReplacement("(" + list));
        }
        return matcher.appendTail(laidOut).toString();
    }

    private static String list(String begin, List<String> parameters) {
        String oneLine = String.join(", ", parameters);
        if (begin.length() + oneLine.replace("@_\u0003 ", "").length() <= WIDTH) {
            return oneLine;
        }
        String next = "\n" + indent(begin) + CONTINUED;
        String lines = next + String.join("," + next, parameters);
        return lines.replace(") implements @_\u0003 ", ")" + next + "implements ");
    }

    private static String permits(MatchResult line) {
        if (line.group().length() <= WIDTH) {
            return Matcher.quoteReplacement(line.group());
        }
        String next = "\n" + line.group(1) + CONTINUED;
        String types = line.group(3).replace(", ", "," + next + CONTINUED);
        return Matcher.quoteReplacement(line.group(1) + line.group(2) + next + "permits " + types + " {");
    }

    /** Without the line ends that JavaPoet puts in at column 100. */
    private static String onOneLine(String parameter) {
        return parameter.replaceAll("\\s*\n\\s*", " ");
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    private static AnnotationSpec mark(String name) {
        return AnnotationSpec.builder(ClassName.get("", name)).build();
    }
}
