package dev.banksman.generator.source;

import java.util.stream.Collectors;

/** Lines that may be broken at {@link CodeBlock#BREAK}: as few as fit, each as full as it can be. */
final class Filling {
    private static final String CONTINUED = "        ";

    private Filling() {}

    /** Fills whole lines. */
    static String fill(String lines) {
        return lines.lines().map(Filling::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line) {
        if (!line.contains(CodeBlock.BREAK)) {
            return line;
        }
        String indent = " ".repeat(line.length() - line.stripLeading().length());
        StringBuilder filled = new StringBuilder();
        StringBuilder current = new StringBuilder();
        for (String part : line.split(CodeBlock.BREAK, -1)) {
            if (!current.isEmpty() && current.length() + part.stripTrailing().length() > Text.WIDTH) {
                filled.append(current.toString().stripTrailing()).append('\n');
                current.setLength(0);
                current.append(indent).append(CONTINUED);
            }
            current.append(part);
        }
        return filled.append(current).toString();
    }
}
