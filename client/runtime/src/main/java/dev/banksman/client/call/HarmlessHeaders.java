package dev.banksman.client.call;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The headers that may go to any server: they say how an answer is wanted or what a body is, and never who wants it.
 */
public final class HarmlessHeaders {
    private static final Set<String> NAMES = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        NAMES.addAll(List.of("Accept", "Accept-Encoding", "Accept-Language", "Content-Type", "Range", "User-Agent"));
    }

    private HarmlessHeaders() {}

    /** Whether the header of this name is one of them; case doesn't matter. */
    public static boolean contains(String name) {
        return NAMES.contains(name);
    }
}
