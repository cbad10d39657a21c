package dev.banksman.sandbox.hellohq.login;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What can be asked for. The document's list is empty; its examples have these two. */
final class Scopes {
    private static final Map<String, String> MEANING = new LinkedHashMap<>();

    static {
        MEANING.put("read_all", "Read everything that you can see in HQ");
        MEANING.put("write_all", "Create, change and delete in your name");
    }

    private Scopes() {}

    /** Those that are named; all, if none is. */
    static Set<String> parse(String text) {
        return text.isEmpty()
                ? new TreeSet<>(MEANING.keySet())
                : Arrays.stream(text.split(" ")).collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean known(Set<String> scopes) {
        return MEANING.keySet().containsAll(scopes);
    }

    /** What it means, for the pages. */
    static Map<String, String> meaning() {
        return Collections.unmodifiableMap(MEANING);
    }
}
