package dev.banksman.generator.prepare;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Almost every document refers to itself only, which is seen in its text: without parsing it a second time. */
final class LocalText {
    /** Within the quotes of YAML, a line that goes on in the next one. */
    private static final String CONTINUED = "(?:\\\\\r?\n\\s*+)*+";

    /** The keyword, however its letters are spelled. */
    private static final String REFERENCE =
            String.join(CONTINUED, letter("\\$", "24"), letter("r", "72"), letter("e", "65"), letter("f", "66"));

    private static final Pattern ANY = Pattern.compile(REFERENCE);

    /** Past the keyword, a value that begins with a fragment: in quotes, or in a block of YAML. */
    private static final Pattern LOCAL =
            Pattern.compile(REFERENCE + "[\"']?\\s*+:\\s*+(?:[\"']|[>|][+-]?[ \t]*+\r?\n\\s*+)#");

    /** A keyword that YAML may repeat elsewhere by an alias. */
    private static final Pattern ANCHORED =
            Pattern.compile("&[^\\s,\\[\\]{}]++(?:\\s|#[^\r\n]*+|!\\S*+)*+[\"']?" + REFERENCE);

    private final String text;

    private LocalText(String text) {
        this.text = text;
    }

    /** Whether it may hold a reference to anything but itself. */
    static boolean refersElsewhere(String text) {
        LocalText local = new LocalText(text);
        return local.any('$', ANY, LOCAL) || local.any('\\', ANY, LOCAL) || local.any('&', ANCHORED, ANY);
    }

    /** Whether one thing, but not the other, begins anywhere with a character. */
    private boolean any(char first, Pattern one, Pattern other) {
        Matcher wanted = one.matcher(text);
        Matcher unwanted = other.matcher(text);
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            if (begins(wanted, at) && !begins(unwanted, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(Matcher pattern, int at) {
        return pattern.region(at, text.length()).lookingAt();
    }

    private static String letter(String plain, String code) {
        return "(?:" + plain + "|\\\\(?:u00|x|U000000)" + code + ")";
    }
}
