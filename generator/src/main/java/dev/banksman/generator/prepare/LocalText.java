package dev.banksman.generator.prepare;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Almost every document refers to itself only, which is seen in its text: without parsing it a second time. */
final class LocalText {
    private static final String REFERENCE = "$ref";
    private static final Pattern LOCAL = Pattern.compile("[\"']?\\s*:\\s*[\"']#");

    /** What spells a letter of the keyword in another way. */
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u0024|x24|u0072|x72|u006[56]|x6[56]|U000000(?:24|72|65|66)|\r?\n)");

    /** A key of YAML that is spelled elsewhere: {@code *key :}, perhaps with comments between. */
    private static final Pattern ALIAS = Pattern.compile("\\*[^\\s:,\\[\\]{}/.*&]+(?:\\s|#[^\r\n]*+)*+:");

    private LocalText() {}

    /** Whether it may hold a reference to anything but itself. */
    static boolean refersElsewhere(String text) {
        return anyNot(LOCAL, REFERENCE, REFERENCE.length(), text) || any(ESCAPE, '\\', text) || any(ALIAS, '*', text);
    }

    private static boolean anyNot(Pattern pattern, String keyword, int offset, String text) {
        Matcher after = pattern.matcher(text);
        for (int at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
            if (!after.region(at + offset, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(Pattern pattern, char begin, String text) {
        Matcher here = pattern.matcher(text);
        for (int at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
            if (here.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
