package dev.banksman.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a delivery may say which event it is: a {@link Locator}, read once. Immutable.
 *
 * @param headers the names of the headers that make the first texts
 * @param pointers the JSON Pointers that make the others
 */
record EventPlace(List<String> headers, List<String> pointers) {
    static EventPlace of(Locator locator) {
        return new EventPlace(List.of(locator.header()), List.of(locator.pointer()));
    }

    /** What stands there, up to the first place where nothing does. */
    List<String> texts(Headers delivered, Map<String, String> texts) {
        List<String> found = new ArrayList<>(headers.size() + pointers.size());
        for (String header : headers) {
            if (!add(found, delivered.first(header).orElse(null))) {
                return found;
            }
        }
        for (String pointer : pointers) {
            if (!add(found, texts.get(pointer))) {
                return found;
            }
        }
        return found;
    }

    /** Whether these are all that it can give. */
    boolean isFilledBy(List<String> found) {
        return found.size() == headers.size() + pointers.size();
    }

    private static boolean add(List<String> found, @Nullable String text) {
        return text != null && !text.isBlank() && found.add(text);
    }
}
