package dev.banksman.generator.source;

/** A Javadoc comment: on one line where it fits. */
final class Comment {
    private Comment() {}

    static void write(CodeBlock javadoc, Text text) {
        if (!javadoc.isEmpty()) {
            write(javadoc.toString(), text);
        }
    }

    private static void write(String words, Text text) {
        String oneLine = "/** " + words + " */";
        if (words.indexOf('\n') < 0 && text.margin() + oneLine.length() <= Text.WIDTH) {
            text.add(oneLine + "\n");
        } else {
            text.add("/**\n");
            words.lines().forEach(line -> text.add(line.isEmpty() ? " *\n" : " * " + line + "\n"));
            text.add(" */\n");
        }
    }
}
