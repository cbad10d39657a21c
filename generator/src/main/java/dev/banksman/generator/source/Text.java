package dev.banksman.generator.source;

import java.util.Collection;
import java.util.function.Consumer;

/** Source on its way to a file: words and line ends go in, indented lines come out. */
final class Text {
    /** Columns. */
    static final int WIDTH = 120;

    private static final String INDENT = "    ";
    private static final int OUTSIDE = -1;

    private final StringBuilder out = new StringBuilder();
    private final Names names;
    private int indent;
    private boolean lineBegins = true;

    /** Lines of the statement that is being written. */
    private int statementLines = OUTSIDE;

    Text(Names names) {
        this.names = names;
    }

    Names names() {
        return names;
    }

    void add(String words) {
        int from = 0;
        for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', from)) {
            addWithin(words, from, end);
            endLine();
            from = end + 1;
        }
        addWithin(words, from, words.length());
    }

    private void addWithin(String words, int from, int to) {
        if (from == to) {
            return;
        }
        if (lineBegins) {
            out.append(INDENT.repeat(indent));
            lineBegins = false;
        }
        // Of the two, the part is appended letter by letter.
        out.append(from == 0 && to == words.length() ? words : words.substring(from, to));
    }

    private void endLine() {
        out.append('\n');
        lineBegins = true;
        if (statementLines == 0) {
            indent += 2;
        }
        statementLines += statementLines == OUTSIDE ? 0 : 1;
    }

    <T> void join(Collection<T> items, String separator, Consumer<T> write) {
        boolean first = true;
        for (T item : items) {
            add(first ? "" : separator);
            write.accept(item);
            first = false;
        }
    }

    /** Indents what follows by some steps more, or less. */
    void indent(int steps) {
        indent += steps;
    }

    /** The blanks before a line of now. */
    int margin() {
        return indent * INDENT.length();
    }

    /** From the second line on, a statement is indented by two steps. */
    void beginStatement() {
        statementLines = 0;
    }

    void endStatement() {
        indent -= statementLines > 0 ? 2 : 0;
        statementLines = OUTSIDE;
    }

    int length() {
        return out.length();
    }

    /** Columns of the line of now. */
    int column() {
        return out.length() - lineOf(out.length());
    }

    /** Where the line begins that a place is on. */
    int lineOf(int place) {
        return out.lastIndexOf("\n", place - 1) + 1;
    }

    String from(int place) {
        return out.substring(place);
    }

    String between(int from, int to) {
        return out.substring(from, to);
    }

    /** Puts something in the place of what is there: it brings its own line ends and indentation. */
    void replace(int from, int to, String words) {
        out.replace(from, to, words);
    }

    /** Takes a line to the end of the one above it. */
    void joinUp(int line) {
        out.replace(line - 1, line + margin(), " ");
    }

    /** Columns of the line that begins there. */
    int columns(int line) {
        int end = out.indexOf("\n", line);
        return (end < 0 ? out.length() : end) - line;
    }

    /** Puts something in the place of all that comes after. */
    void replaceFrom(int place, String words) {
        out.setLength(place);
        out.append(words);
        lineBegins = words.endsWith("\n");
    }

    /** What is written on the line of now, and taken back. */
    String aside(Runnable write) {
        int place = out.length();
        write.run();
        String words = out.substring(place);
        out.setLength(place);
        return words;
    }

    /** Breaks the lines since then where they are too long and may be broken. */
    void fill(int place) {
        if (out.indexOf(CodeBlock.BREAK, place) >= 0) {
            int line = lineOf(place);
            replaceFrom(line, Filling.fill(out.substring(line)));
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
