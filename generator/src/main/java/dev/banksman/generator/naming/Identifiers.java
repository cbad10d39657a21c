package dev.banksman.generator.naming;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Java identifiers for any text. */
public final class Identifiers {
    /** A file name has at most 255 bytes, and a nested type's class file bears the outer names too. */
    static final int LONGEST = 80;

    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]{0," + (LONGEST - 1) + "}");

    private Identifiers() {}

    /** UpperCamel. A text that already is such an identifier stays as it is. */
    public static String type(String text) {
        return TYPE.matcher(text).matches() ? text : begun(capitalized(Words.of(text)));
    }

    /** lowerCamel; never a keyword. */
    public static String member(String text) {
        List<String> words = Words.of(text);
        String name = begun(lower(words.get(0)) + capitalized(words.subList(1, words.size())));
        return Reserved.KEYWORDS.contains(name) ? name + "_" : name;
    }

    /** UPPER_SNAKE. */
    public static String constant(String text) {
        return begun(Words.of(text).stream()
                .map(word -> word.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("_")));
    }

    static String capitalized(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            name.append(Character.toUpperCase(word.charAt(0))).append(lower(word.substring(1)));
        }
        return name.toString();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Bounded, and with an underscore before a leading digit. */
    static String begun(String name) {
        String start = Character.isDigit(name.charAt(0)) ? "_" + name : name;
        return start.length() > LONGEST ? start.substring(0, LONGEST) : start;
    }
}
