package dev.banksman.generator.read.schema;

import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.SchemaNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What AutoRest's {@code x-ms-enum} says of an enum: {@code name} is that of its type, and {@code values} lists values
 * with what they are called and mean. Empty where there is none.
 *
 * @param open whether it is {@code modelAsString}, so that more values may come
 * @param entries by value
 */
public record MicrosoftEnum(Optional<String> type, boolean open, Map<String, Map<?, ?>> entries) {
    private static final String KEY = "x-ms-enum";

    public static MicrosoftEnum of(SchemaNode node) {
        Object said = Given.map(node.schema().getExtensions()).get(KEY);
        Map<?, ?> map = said instanceof Map<?, ?> fields ? fields : Map.of();
        Optional<String> name = Optional.ofNullable(map.get("name"))
                .filter(text -> text instanceof String given && !given.isBlank())
                .map(text -> Identifiers.type(text.toString()));
        return new MicrosoftEnum(name, Boolean.TRUE.equals(map.get("modelAsString")), entries(map.get("values")));
    }

    private static Map<String, Map<?, ?>> entries(@Nullable Object values) {
        Map<String, Map<?, ?>> entries = new HashMap<>();
        if (values instanceof List<?> list) {
            list.forEach(value -> {
                if (value instanceof Map<?, ?> entry) {
                    entries.putIfAbsent(Objects.toString(entry.get("value"), ""), entry);
                }
            });
        }
        return entries;
    }

    /** What an entry says of a value; null when it doesn't. */
    @Nullable
    Object of(Object value, String key) {
        return entries.getOrDefault(value.toString(), Map.of()).get(key);
    }
}
