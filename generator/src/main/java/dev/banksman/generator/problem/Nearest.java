package dev.banksman.generator.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The name that somebody probably meant: the nearest one by edit distance, when it is near enough: two swapped letters
 * are.
 */
final class Nearest {
    /** Longer names are nobody's typing error, and the distance costs the product of the lengths. */
    private static final int LONGEST = 200;

    private Nearest() {}

    static Optional<String> to(String wrong, Collection<String> candidates) {
        int enough = Math.min(wrong.length() - 1, Math.max(2, wrong.length() / 3));
        return candidates.stream()
                .filter(candidate -> !candidate.equals(wrong))
                .filter(candidate -> distance(wrong, candidate) <= enough)
                .min(Comparator.comparingInt(candidate -> distance(wrong, candidate)));
    }

    private static int distance(String wrong, String candidate) {
        if (Math.max(wrong.length(), candidate.length()) > LONGEST) {
            return Integer.MAX_VALUE;
        }
        return levenshtein(wrong.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
    }

    private static int levenshtein(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
