package dev.banksman.generator.source;

import java.util.List;

/** Parameters, or a record's components, and what follows them: on one line where they fit, else a line for each. */
final class ParameterList {
    private static final String CONTINUED = "        ";

    private final List<String> parameters;
    private final String end;

    private ParameterList(List<String> parameters, String end) {
        this.parameters = parameters;
        this.end = end;
    }

    /** Writes a method's, on the line on which it begins; {@code end} is the rest of that line. */
    static void write(List<ParameterSpec> parameters, String end, Text text) {
        write(parameters, "", end, text);
    }

    /** Writes a record's; its parents may begin a line of their own. */
    static void write(List<ParameterSpec> parameters, String parents, String end, Text text) {
        text.add("(");
        List<String> each = parameters.stream()
                .map(parameter -> onOneLine(text.aside(() -> parameter.write(text))))
                .toList();
        String words = new ParameterList(each, end).laidOut(parents, text.column(), text.margin());
        text.replaceFrom(text.length(), words);
    }

    private String laidOut(String parents, int column, int margin) {
        String listed = String.join(", ", parameters);
        String implemented = parents.isEmpty() ? "" : " implements " + parents;
        String oneLine = listed + ")" + implemented + end;
        if (parameters.isEmpty() || column + oneLine.length() <= Text.WIDTH) {
            return oneLine;
        }
        String next = "\n" + " ".repeat(margin) + CONTINUED;
        String apart = ")" + next + (implemented + end).strip().replace(", ", ", " + CodeBlock.BREAK);
        if (!parents.isEmpty() && column + listed.length() < Text.WIDTH) {
            return listed + apart;
        }
        String lines = next + String.join("," + next, parameters);
        String last = parameters.get(parameters.size() - 1) + ")" + implemented + end;
        boolean fits = parents.isEmpty() || margin + CONTINUED.length() + last.length() <= Text.WIDTH;
        return lines + (fits ? ")" + implemented + end : apart);
    }

    private static String onOneLine(String parameter) {
        String whole = parameter.replace(CodeBlock.BREAK, "");
        return whole.indexOf('\n') < 0 ? whole : whole.replaceAll("\\s*\n\\s*", " ");
    }
}
