package dev.banksman.generator.read.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document gives, when the parser's model has null for nothing. */
public final class Given {
    private Given() {}

    public static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    public static <K, V> Map<K, V> map(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : map;
    }

    public static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
