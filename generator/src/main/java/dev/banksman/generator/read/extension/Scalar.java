package dev.banksman.generator.read.extension;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** The forms of single values. */
@SuppressWarnings("ImmutableEnumChecker") // the tests have no state
public enum Scalar implements Form {
    TEXT("a text", "page", value -> value instanceof String text && !text.isBlank()),
    PREFIX("a text, which may be empty", "sha256=", value -> value instanceof String),
    SEPARATOR("a text of at least one character", ",", value -> value instanceof String text && !text.isEmpty()),
    SIGNED_CONTENT(
            "a text with {body} once, and else only {header:NAME} and {part:NAME} in braces",
            "'{header:webhook-id}.{body}'",
            value -> value instanceof String text && isSignedContent(text)),
    SIGNED_PLACE(
            "{header:NAME} or {part:NAME}",
            "'{part:t}'",
            value -> value instanceof String text && Pattern.matches(Slots.ONE, text)),
    HEADER("the name of a header", "X-Event-Type", value -> value instanceof String text && isToken(text)),
    SUFFIX(
            "a dot and letters",
            ".json",
            value -> value instanceof String text && Pattern.matches("\\.[A-Za-z0-9]{1,20}", text)),
    FLAG("true or false", "true", value -> value instanceof Boolean),
    COUNT("a whole number of at least 1", "3", value -> value instanceof Integer number && number >= 1),
    STATUS("an HTTP status", "429", value -> value instanceof Integer number && number >= 100 && number <= 599),
    DURATION("a duration of ISO 8601", "PT30S", value -> value instanceof String text && isDuration(text)),
    POINTER("a JSON Pointer", "/data", value -> value instanceof String text && isPointer(text)),
    IDENTIFIER("a Java identifier", "projectName", value -> value instanceof String text && isIdentifier(text)),
    QUALIFIED_NAME("a qualified Java name", "com.acme.Fields", value -> value instanceof String text && isType(text));

    private static final Duration LONGEST = Duration.ofDays(366);

    private final String words;
    private final String example;
    private final Predicate<Object> test;

    Scalar(String words, String example, Predicate<Object> test) {
        this.words = words;
        this.example = example;
        this.test = test;
    }

    public boolean accepts(Object value) {
        return test.test(value);
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String example() {
        return example;
    }

    private static boolean isSignedContent(String text) {
        return Pattern.matches("[^{}]*", text.replaceAll(Slots.ONE, "").replaceFirst("\\{body}", ""))
                && text.contains("{body}");
    }

    private static boolean isDuration(String text) {
        try {
            Duration duration = Duration.parse(text);
            return duration.compareTo(Duration.ZERO) > 0 && duration.compareTo(LONGEST) <= 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** RFC 6901, section 3: a tilde stands only before 0 or 1. */
    private static boolean isPointer(String text) {
        return (text.isEmpty() || text.startsWith("/"))
                && !Pattern.compile("~(?![01])").matcher(text).find();
    }

    /** RFC 9110, section 5.1. */
    private static boolean isToken(String text) {
        return Pattern.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}", text);
    }

    private static boolean isIdentifier(String text) {
        return Pattern.matches("[A-Za-z_][A-Za-z0-9_]{0,79}", text) && SourceVersion.isName(text);
    }

    private static boolean isType(String text) {
        return Pattern.matches("[A-Za-z0-9_.]{1,200}", text) && text.contains(".") && SourceVersion.isName(text);
    }

    /** Apart, since the constants above come before any other. */
    private static final class Slots {
        static final String ONE = "\\{(header|part):[^{}]+}";
    }
}
