package dev.banksman.processor;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells which of some names somebody probably meant: the one that is the fewest typing errors away, if they are few.
 */
record Nearest(Collection<String> names) {
    /** Longer names are nobody's typing error. */
    private static final int LONGEST = 100;

    static Nearest of(Collection<String> names) {
        return new Nearest(names);
    }

    Optional<String> to(String wrong) {
        return names.stream()
                .filter(name -> !name.equals(wrong) && errors(wrong, name) <= tolerance(wrong))
                .min(Comparator.comparingInt(name -> errors(wrong, name)));
    }

    private static int tolerance(String wrong) {
        return wrong.length() > LONGEST ? -1 : Math.min(wrong.length() - 1, Math.max(1, wrong.length() / 3));
    }

    /** Letters left out, put in, changed or swapped with their neighbour (the optimal string alignment distance). */
    private static int errors(String typed, String name) {
        if (Math.max(typed.length(), name.length()) > LONGEST) {
            return LONGEST;
        }
        String from = typed.toLowerCase(Locale.ROOT);
        String to = name.toLowerCase(Locale.ROOT);
        int[][] errors = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                errors[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : fewest(errors, from, to, i, j);
            }
        }
        return errors[from.length()][to.length()];
    }

    private static int fewest(int[][] errors, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int fewest = Math.min(errors[i - 1][j - 1] + (same ? 0 : 1), Math.min(errors[i - 1][j], errors[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(fewest, errors[i - 2][j - 2] + 1) : fewest;
    }
}
