package dev.banksman.processor;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One broken rule at one place.
 *
 * @param found what is there
 * @param details what the kind's templates ask for, in their order
 * @param meant the nearest allowed name
 */
record Problem(Kind kind, Site site, String found, List<String> details, Optional<String> meant) {
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");

    Problem {
        details = List.copyOf(details);
    }

    /**
     * A problem without a suggestion.
     *
     * @param details values for the kind's templates; a collection is shown as a capped list
     */
    static Problem of(Kind kind, Site site, String found, Object... details) {
        List<String> shown = Arrays.stream(details)
                .map(detail -> detail instanceof Collection<?> many ? Shown.list(many) : detail.toString())
                .toList();
        return new Problem(kind, site, found, shown, Optional.empty());
    }

    /** The same, with the candidate that is nearest to the wrong name, if one is near. */
    Problem suggesting(String wrong, Collection<String> candidates) {
        return new Problem(kind, site, found, details, Nearest.of(candidates).to(wrong));
    }

    /** Rule and find, place, remedy, and what may have been meant. */
    String text() {
        return kind.id() + ": " + filled(kind.rule()) + " Found: " + found + "."
                + "\n    at " + Shown.place(site)
                + "\n    " + filled(kind.remedy())
                + meant.map(name -> "\n    Did you mean " + name + "?").orElse("");
    }

    private String filled(String template) {
        return SLOT.matcher(template)
                .replaceAll(slot -> Matcher.quoteReplacement(details.get(Integer.parseInt(slot.group(1)))));
    }
}
