package dev.banksman.client.error;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one line that an exception says. What comes from a server is cut short and loses its line breaks. */
final class MessageText {
    private static final int LONGEST = 200;

    private MessageText() {}

    static String of(ErrorAnswer answer) {
        return answer.operation() + " answered " + answer.status() + said(answer.errors()) + " "
                + attempts(answer.attempts()) + note(answer);
    }

    static String attempts(int attempts) {
        return attempts == 1 ? "(1 attempt)" : "(" + attempts + " attempts)";
    }

    private static String note(ErrorAnswer answer) {
        return answer.note() == null ? "" : ": " + answer.note();
    }

    private static String said(List<ApiError> errors) {
        if (errors.isEmpty()) {
            return ".";
        }
        String others = errors.size() == 1 ? "" : " …and " + (errors.size() - 1) + " more in errors().";
        return ": " + said(errors.get(0)) + "." + others;
    }

    private static String said(ApiError error) {
        String text = Stream.of(error.title(), error.detail())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(": "));
        String code = error.code() == null || !text.isEmpty() ? "" : "code " + error.code();
        String where = error.pointer() == null ? "" : " at " + error.pointer();
        return oneLine(text.replaceFirst("\\.$", "") + code + where);
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
