package dev.banksman.generator.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One broken rule at one place.
 *
 * @param found what the document has there
 * @param details what the kind's template asks for, in its order
 * @param meant the nearest allowed name
 */
public record Problem(Kind kind, Place place, String found, List<String> details, Optional<String> meant) {
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");

    public Problem {
        details = List.copyOf(details);
    }

    /**
     * A problem without a suggestion.
     *
     * @param details values for the kind's template; a collection is shown as a capped list
     */
    public static Problem of(Kind kind, Place place, String found, Object... details) {
        List<String> shown = Arrays.stream(details)
                .map(detail -> detail instanceof Collection<?> many ? Shown.list(many) : String.valueOf(detail))
                .toList();
        return new Problem(kind, place, found, shown, Optional.empty());
    }

    /** The same, with the candidate that is nearest to the wrong name, if one is near. */
    public Problem suggesting(String wrong, Collection<String> candidates) {
        return new Problem(kind, place, found, details, Nearest.to(wrong, candidates));
    }

    /** What a reader of the build's output sees: rule and find, place, remedy, and what may have been meant. */
    @Override
    public String toString() {
        String head = kind.severity().name().toLowerCase(Locale.ROOT) + " " + kind.id() + ": ";
        String rule = head + filled(kind.rule()) + " Found: " + Shown.line(found) + ".";
        String text = rule + "\n    at " + place + "\n    " + filled(kind.remedy());
        return text
                + meant.map(name -> "\n    Did you mean " + Shown.line(name) + "?")
                        .orElse("");
    }

    private String filled(String template) {
        return SLOT.matcher(template)
                .replaceAll(slot -> Matcher.quoteReplacement(Shown.line(details.get(Integer.parseInt(slot.group(1))))));
    }
}
