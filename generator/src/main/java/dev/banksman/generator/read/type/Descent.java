package dev.banksman.generator.read.type;

import dev.banksman.generator.plan.TypeRef;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What reading schemas shows of inheritance: upon what each record builds, and which types anything is of. */
public final class Descent {
    private final Map<List<String>, List<String>> bases = new LinkedHashMap<>();
    private final Set<List<String>> used = new HashSet<>();

    /** Notes the component schemas upon which a record builds. */
    void add(TypeRef.Named record, List<String> schemas) {
        bases.put(record.path(), schemas);
    }

    /** Notes that something is of a type, or that its author wants it as it is: it can't become an interface. */
    public TypeRef.Named use(TypeRef.Named type) {
        used.add(type.path());
        return type;
    }

    public boolean isUsed(TypeRef.Named type) {
        return used.contains(type.path());
    }

    /** All records, each with the component schemas upon which it builds. */
    public Map<List<String>, List<String>> records() {
        return bases;
    }
}
