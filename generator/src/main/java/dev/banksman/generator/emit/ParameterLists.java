package dev.banksman.generator.emit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parameters, and a record's components: on one line where they fit, else with a line for each. */
final class ParameterLists {
    private static final String CONTINUED = "        ";

    private static final String FIRST_PARENT = "@_\u0003 ";
    private static final String IMPLEMENTS = ") implements ";

    private static final Pattern PARAMETERS = Pattern.compile("(?s)\\(\\s*@_\u0001 (.*?[{;])(?=\n)");
    private static final Pattern SEPARATOR = Pattern.compile(",\\s*@_\u0001 ");

    private ParameterLists() {}

    static String layOut(String source) {
        StringBuilder laidOut = new StringBuilder();
        Matcher matcher = PARAMETERS.matcher(source);
        while (matcher.find()) {
            String begin = source.substring(source.lastIndexOf('\n', matcher.start()) + 1, matcher.start() + 1);
            List<String> parameters = SEPARATOR
                    .splitAsStream(matcher.group(1))
                    .map(ParameterLists::onOneLine)
                    .toList();
            matcher.appendReplacement(laidOut, Matcher.quoteReplacement("(" + list(begin, parameters)));
        }
        return matcher.appendTail(laidOut).toString();
    }

    private static String list(String begin, List<String> parameters) {
        String marked = String.join(", ", parameters);
        String oneLine = unmarked(marked);
        if (begin.length() + oneLine.length() <= Layout.WIDTH) {
            return oneLine;
        }
        String next = "\n" + " ".repeat(begin.length() - begin.stripLeading().length()) + CONTINUED;
        int parents = marked.contains(FIRST_PARENT) ? oneLine.lastIndexOf(IMPLEMENTS) : -1;
        if (parents >= 0 && begin.length() + parents < Layout.WIDTH) {
            return parents(oneLine, next);
        }
        String lines = next + unmarked(String.join("," + next, parameters));
        boolean fits = lines.length() - lines.lastIndexOf('\n') - 1 <= Layout.WIDTH;
        return fits || parents < 0 ? lines : parents(lines, next);
    }

    /** With the parents on a line of their own: nothing but their names follows the word. */
    private static String parents(String list, String next) {
        int parents = list.lastIndexOf(IMPLEMENTS);
        return list.substring(0, parents) + ")" + next
                + list.substring(parents + 2).replace(", ", ", " + Layout.BREAK);
    }

    private static String unmarked(String list) {
        return list.replace(Layout.BREAK, "").replace(". " + FIRST_PARENT, ".").replace(FIRST_PARENT, "");
    }

    /** Without the line ends that JavaPoet puts in at column 100. */
    private static String onOneLine(String parameter) {
        return parameter.replaceAll("\\s*\n\\s*", " ");
    }
}
