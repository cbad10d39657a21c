package dev.banksman.generator.source;

/** A format of {@link CodeBlock.Builder}, read once from left to right. */
final class Format {
    private final String format;
    private final Object[] arguments;
    private int at;
    private int next;

    Format(String format, Object[] arguments) {
        this.format = format;
        this.arguments = arguments;
    }

    void addTo(CodeBlock.Builder code) {
        while (at < format.length()) {
            int dollar = format.indexOf('$', at);
            int end = dollar < 0 ? format.length() : dollar;
            code.text(format.substring(at, end));
            at = end;
            if (dollar >= 0) {
                at++;
                placeholder(code);
            }
        }
    }

    private void placeholder(CodeBlock.Builder code) {
        int number = number();
        char kind = format.charAt(at++);
        switch (kind) {
            case '>' -> code.part(Mark.INDENT);
            case '<' -> code.part(Mark.UNINDENT);
            case 'T' -> code.part(type(argument(number)));
            case 'N' -> code.text(argument(number).toString());
            case 'S' -> code.text(quoted(argument(number).toString()));
            case 'L' -> literal(argument(number), code);
            default -> throw new IllegalArgumentException("A format has no $" + kind + ". Found: " + format + ".");
        }
    }

    /** Of an argument, counted from one; 0 when the format leaves it to the order. */
    private int number() {
        int number = 0;
        while (Character.isDigit(format.charAt(at))) {
            number = 10 * number + Character.digit(format.charAt(at++), 10);
        }
        return number;
    }

    private Object argument(int number) {
        return arguments[number > 0 ? number - 1 : next++];
    }

    private static TypeName type(Object argument) {
        return argument instanceof Class<?> type ? ClassName.get(type) : (TypeName) argument;
    }

    private static void literal(Object argument, CodeBlock.Builder code) {
        if (argument instanceof CodeBlock block) {
            code.add(block);
        } else if (argument instanceof AnnotationSpec) {
            code.part(argument);
        } else {
            code.text(argument.toString());
        }
    }

    /** For words of ours; a document's go through the emitters' own literals, which hide nothing and end nothing. */
    private static String quoted(String words) {
        if (words.chars().anyMatch(c -> c == '"' || c == '\\' || Character.isISOControl(c))) {
            throw new IllegalArgumentException("$S takes words that need no escape. Found: " + words + ".");
        }
        return '"' + words + '"';
    }
}
