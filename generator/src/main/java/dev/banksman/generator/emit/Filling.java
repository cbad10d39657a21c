package dev.banksman.generator.emit;

import java.util.stream.Collectors;

/** Lines that may be broken at {@link Layout#BREAK}: as few as fit, each as full as it can be. */
final class Filling {
    private static final String CONTINUED = "        ";

    private Filling() {}

    static String fill(String source) {
        return source.contains(Layout.BREAK)
                ? source.lines().map(Filling::line).collect(Collectors.joining("\n", "", "\n"))
                : source;
    }

    private static String line(String line) {
        if (!line.contains(Layout.BREAK)) {
            return line;
        }
        String indent = " ".repeat(line.length() - line.stripLeading().length());
        StringBuilder filled = new StringBuilder();
        StringBuilder current = new StringBuilder();
        for (String part : line.split(Layout.BREAK, -1)) {
            if (current.length() > 0 && current.length() + part.stripTrailing().length() > Layout.WIDTH) {
                filled.append(current.toString().stripTrailing()).append('\n');
                current.setLength(0);
                current.append(indent).append(CONTINUED);
            }
            current.append(part);
        }
        return filled.append(current).toString();
    }
}
