package dev.banksman.generator.read.type;

import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.extension.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The {@code x-banksman-flatten} of every record, kept until all records are known. */
public final class Flattenings {
    private final Map<List<String>, Values> wanted = new HashMap<>();

    void add(TypeRef.Named type, Values extensions) {
        if (!extensions.items(Word.FLATTEN).isEmpty()) {
            wanted.put(type.path(), extensions);
        }
    }

    public Values of(TypeRef.Named type, Values none) {
        return wanted.getOrDefault(type.path(), none);
    }
}
