package dev.banksman.generator.source;

import java.util.List;

/**
 * How a member looks: those of one line stand together, so that what a builder can be told is seen at a glance.
 *
 * @param line its one line; empty when it has more
 * @param bare nothing stands above it
 * @param heavy a comment, or an annotation with values, stands above it
 */
record Member(String line, boolean bare, boolean heavy) {
    /** A type, with an empty line around it. */
    static final Member APART = new Member("", false, true);

    /** What the line begins with: a member that says so little as its type and its name is no part of such a table. */
    private static final List<String> BEGINNINGS =
            List.of("@", "public ", "protected ", "private ", "default ", "static ", "final ");

    /** An accessor that an interface promises is its type and its name, and all that there is to see. */
    private static final String PROMISE = "();";

    static Member of(Heading heading, String lines) {
        String declared = lines.strip();
        boolean one = declared.indexOf('\n') < 0 && isTabled(declared);
        return new Member(one ? declared : "", heading.isBare(), heading.isHeavy());
    }

    private static boolean isTabled(String declared) {
        return declared.endsWith(PROMISE) || BEGINNINGS.stream().anyMatch(declared::startsWith);
    }

    /** Whether no empty line comes between this one and the next. */
    boolean standsWith(Member next) {
        return !line.isEmpty() && !next.line.isEmpty() && !heavy && next.bare && isBody() == next.isBody();
    }

    private boolean isBody() {
        return line.endsWith("}");
    }
}
