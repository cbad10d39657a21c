package dev.banksman.webhook;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which known event is meant by what a delivery calls itself. Immutable. */
final class EventNames {
    private final Set<String> names;
    private final Map<String, String> byLetters = new HashMap<>();

    /** Names that are found as they are and, where {@code loose}, but for case and punctuation as well. */
    EventNames(Collection<String> names, boolean loose) {
        this.names = Set.copyOf(names);
        if (loose) {
            addLetters();
        }
    }

    /** Two names of the same letters are told apart by nothing but their exact spelling. */
    private void addLetters() {
        Set<String> several = new HashSet<>();
        for (String name : names) {
            if (byLetters.putIfAbsent(letters(name), name) != null) {
                several.add(letters(name));
            }
        }
        byLetters.keySet().removeAll(several);
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    /**
     * The name that some texts make: all of them joined, else as many of the first ones as are a known name, else all
     * joined, which nobody knows.
     *
     * @param texts at least one
     */
    String of(List<String> texts) {
        for (int count = texts.size(); count > 0; count--) {
            String text = String.join(".", texts.subList(0, count));
            String name = names.contains(text) ? text : byLetters.get(letters(text));
            if (name != null) {
                return name;
            }
        }
        return String.join(".", texts);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
