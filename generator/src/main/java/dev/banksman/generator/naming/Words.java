package dev.banksman.generator.naming;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Splits any text into words of ASCII letters and digits. There is always at least one. */
final class Words {
    /** What is longer names nothing. */
    private static final int LONGEST = 200;

    /** Between {@code aB}, and before the last capital of {@code ABc} unless that is a plural: {@code PDFs}. */
    private static final Pattern HUMPS =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])(?![A-Z]s(?![a-z]))");

    private static final Pattern SIGNED = Pattern.compile("[+-]\\d.*", Pattern.DOTALL);

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
        String bounded = text.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String letters = lettersOf(SIGNED.matcher(bounded).matches() ? signInWords(bounded) : bounded);
        List<String> words = Arrays.stream(letters.trim().split(" +"))
                .flatMap(HUMPS::splitAsStream)
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? symbolsOf(bounded) : words;
    }

    /** Values such as {@code +1} and {@code -1} differ in their sign only. */
    private static String signInWords(String text) {
        return (text.charAt(0) == '+' ? "plus " : "minus ") + text.substring(1);
    }

    private static String lettersOf(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .mapToObj(Words::letter)
                .collect(Collectors.joining());
    }

    private static String letter(int codePoint) {
        if (codePoint < 128 && Character.isLetterOrDigit(codePoint)) {
            return Character.toString(codePoint);
        }
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
