package dev.banksman.generator.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Splits any text into words of ASCII letters and digits. There is always at least one. */
final class Words {
    /** What is longer names nothing. */
    private static final int LONGEST = 200;

    private static final Map<Integer, String> SYMBOLS = Map.ofEntries(
            Map.entry((int) '<', "less"),
            Map.entry((int) '>', "greater"),
            Map.entry((int) '=', "equal"),
            Map.entry((int) '!', "not"),
            Map.entry((int) '*', "star"),
            Map.entry((int) '+', "plus"),
            Map.entry((int) '-', "minus"),
            Map.entry((int) '/', "slash"),
            Map.entry((int) '%', "percent"),
            Map.entry((int) '$', "dollar"),
            Map.entry((int) '@', "at"),
            Map.entry((int) '#', "hash"),
            Map.entry((int) '.', "dot"),
            Map.entry((int) ' ', "blank"),
            Map.entry((int) '_', "underscore"));

    private Words() {}

    static List<String> of(String text) {
        String bounded = text.length() <= LONGEST
                ? text
                : text.substring(
                        0, text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length()))));
        String letters = lettersOf(isSigned(bounded) ? signInWords(bounded) : bounded);
        List<String> words = split(letters);
        return words.isEmpty() ? symbolsOf(bounded) : words;
    }

    private static List<String> split(String letters) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= letters.length(); i++) {
            boolean blank = i == letters.length() || letters.charAt(i) == ' ';
            if (begin < i && (blank || isHump(letters, i))) {
                words.add(letters.substring(begin, i));
                begin = i;
            }
            begin += blank ? 1 : 0;
        }
        return words;
    }

    /** Between {@code aB}, and before the last capital of {@code ABc} unless that is a plural: {@code PDFs}. */
    private static boolean isHump(String letters, int at) {
        if (!isUpper(letters, at)) {
            return false;
        }
        boolean plural = letters.startsWith("s", at + 1) && !isLower(letters, at + 2);
        return !isUpper(letters, at - 1) || (isLower(letters, at + 1) && !plural);
    }

    private static boolean isUpper(String letters, int at) {
        return letters.charAt(at) >= 'A' && letters.charAt(at) <= 'Z';
    }

    private static boolean isLower(String letters, int at) {
        return at < letters.length() && letters.charAt(at) >= 'a' && letters.charAt(at) <= 'z';
    }

    private static boolean isSigned(String text) {
        return text.length() > 1
                && (text.charAt(0) == '+' || text.charAt(0) == '-')
                && text.charAt(1) >= '0'
                && text.charAt(1) <= '9';
    }

    /** Values such as {@code +1} and {@code -1} differ in their sign only. */
    private static String signInWords(String text) {
        return (text.charAt(0) == '+' ? "plus " : "minus ") + text.substring(1);
    }

    private static String lettersOf(String text) {
        StringBuilder letters = new StringBuilder();
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKD);
        int codePoint;
        for (int i = 0; i < normal.length(); i += Character.charCount(codePoint)) {
            codePoint = normal.codePointAt(i);
            if (codePoint < 128 && Character.isLetterOrDigit(codePoint)) {
                letters.append((char) codePoint);
            } else {
                letters.append(blank(codePoint));
            }
        }
        return letters.toString();
    }

    /** What stands for a character that is no letter of ASCII, and no digit. */
    private static String blank(int codePoint) {
        boolean silent =
                codePoint == '\'' || codePoint == '’' || Character.getType(codePoint) == Character.NON_SPACING_MARK;
        if (silent) {
            return "";
        }
        return Character.isLetterOrDigit(codePoint) ? " " + hex(codePoint) + " " : " ";
    }

    private static List<String> symbolsOf(String text) {
        List<String> words = text.codePoints().limit(8).mapToObj(Words::symbol).toList();
        return words.isEmpty() ? List.of("empty") : words;
    }

    private static String symbol(int codePoint) {
        return SYMBOLS.getOrDefault(codePoint, hex(codePoint));
    }

    private static String hex(int codePoint) {
        return "u" + String.format("%04x", codePoint);
    }
}
