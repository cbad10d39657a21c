package dev.banksman.client.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** Several places of a document, for {@link Json#texts} to look at in one pass. Immutable. */
public final class Places {
    static final Places NONE = new Places();

    private final Map<String, Places> below = new HashMap<>();
    private @Nullable String pointer;

    private Places() {}

    /**
     * The places at JSON Pointers (RFC 6901).
     *
     * @throws IllegalArgumentException when one of them is none
     */
    public static Places of(Collection<String> pointers) {
        Places root = new Places();
        pointers.forEach(root::add);
        return root;
    }

    /** The pointer that ends here; null when none does. */
    @Nullable
    String pointer() {
        return pointer;
    }

    /** What of them lies below a property or an index; null when nothing does. */
    @Nullable
    Places below(String step) {
        return below.get(step);
    }

    boolean isLeaf() {
        return below.isEmpty();
    }

    private void add(String text) {
        Places place = this;
        for (JsonPointer rest = JsonPointer.compile(text); !rest.matches(); rest = rest.tail()) {
            place = place.below.computeIfAbsent(rest.getMatchingProperty(), step -> new Places());
        }
        place.pointer = text;
    }
}
