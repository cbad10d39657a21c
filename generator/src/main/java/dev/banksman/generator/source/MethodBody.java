package dev.banksman.generator.source;

/** The body of a method: on the method's line where it is one statement that fits there, or a setter's two. */
final class MethodBody {
    private static final String SETTER = "return this;";

    private final Text text;
    private final int method;

    /** Of the method whose line, or lines, begin there. */
    MethodBody(Text text, int method) {
        this.text = text;
        this.method = method;
    }

    /** Writes it after its opening brace; says whether it went to the method's line. */
    boolean write(CodeBlock code) {
        if (code.isEmpty()) {
            text.add("}\n");
            return false;
        }
        text.add("\n");
        int place = text.length();
        text.indent(1);
        code.write(text);
        text.fill(place);
        text.indent(-1);
        return join(place);
    }

    private boolean join(int place) {
        String head = text.between(method, place - 1);
        String body = text.from(place);
        if (isStatement(body) && isWhole(head)) {
            String one = head + " " + joined(body) + " }";
            if (one.length() <= Text.WIDTH) {
                text.replaceFrom(method, one + "\n");
                return true;
            }
        }
        text.add("}\n");
        return false;
    }

    private String joined(String body) {
        int end = body.indexOf('\n');
        return (body.substring(0, end).strip() + " " + body.substring(end).strip()).strip();
    }

    /** One line, or a setter's two. */
    private boolean isStatement(String body) {
        int end = body.indexOf('\n');
        String rest = body.substring(end + 1).strip();
        return body.charAt(end - 1) == ';' && (rest.isEmpty() || rest.equals(SETTER));
    }

    private static boolean isWhole(String head) {
        int open = 0;
        for (int i = 0; i < head.length(); i++) {
            char character = head.charAt(i);
            if (character == '\n') {
                return false;
            }
            open += character == '(' ? 1 : character == ')' ? -1 : 0;
        }
        return open == 0;
    }

    /** Takes the markers above to the line, from the last, as far as they fit; says how many do. */
    static int takeMarkers(int markers, int line, Text text) {
        int place = line;
        for (int taken = 0; taken < markers; taken++) {
            int marker = text.lineOf(place - 1);
            if (text.columns(marker) + 1 + text.columns(place) - text.margin() > Text.WIDTH) {
                return taken;
            }
            text.joinUp(place);
            place = marker;
        }
        return markers;
    }
}
