package dev.banksman.generator.read.type;

import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.document.References;
import dev.banksman.generator.read.document.SchemaNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which types are variants of which unions, and what tells a union's variants apart. */
public final class Unions {
    private final Map<String, SchemaNode> schemas;
    private final Map<String, TypeRef.Named> typed;
    private final Map<List<String>, List<TypeRef.Named>> unions = new HashMap<>();
    private final Map<List<String>, String> discriminators = new HashMap<>();
    private final Ancestry ancestry = new Ancestry();

    /** Of the component schemas, and of the types that they become, as far as these are known. */
    Unions(Map<String, SchemaNode> schemas, Map<String, TypeRef.Named> typed) {
        this.schemas = schemas;
        this.typed = typed;
    }

    /** Notes what a component will name as its variants, before any of them is read. */
    void declare(TypeRef.Named union, SchemaNode node) {
        variantsOf(node).forEach(variant -> ancestry.add(union, variant));
    }

    /**
     * Makes a type a variant of a union.
     *
     * @return whether it is one now; a union can't be its own variant
     */
    boolean add(TypeRef.Named union, TypeRef.Named variant) {
        if (isVariant(union, variant.path())) {
            return false;
        }
        ancestry.add(union, variant);
        List<TypeRef.Named> all = unions.computeIfAbsent(variant.path(), path -> new ArrayList<>());
        if (!all.contains(union)) {
            all.add(union);
        }
        return true;
    }

    private boolean isVariant(TypeRef.Named type, List<String> union) {
        return type.path().equals(union) || of(type).stream().anyMatch(outer -> isVariant(outer, union));
    }

    /** Whether a union must stand in the package, because one of its variants would else depend on itself. */
    boolean isTooDeep(SchemaNode union, List<String> outer) {
        return ancestry.wouldCircle(outer, variantsOf(union));
    }

    private Stream<TypeRef.Named> variantsOf(SchemaNode union) {
        return union.alternatives().stream().flatMap(alternative -> variantType(alternative).stream());
    }

    private Optional<TypeRef.Named> variantType(SchemaNode alternative) {
        SchemaNode here = alternative;
        for (int i = 0; i < schemas.size() + 1 && here.ref().isPresent(); i++) {
            String name = References.nameIn(here).orElse("");
            if (typed.containsKey(name) || !schemas.containsKey(name)) {
                return Optional.ofNullable(typed.get(name));
            }
            here = schemas.getOrDefault(name, here);
        }
        return Optional.empty();
    }

    void addDiscriminator(TypeRef.Named union, String property) {
        discriminators.put(union.path(), property);
    }

    /** The unions of which a record is a variant. */
    public List<TypeRef.Named> of(TypeRef.Named variant) {
        return unions.getOrDefault(variant.path(), List.of());
    }

    /** The property that tells a union's variants apart. */
    public Optional<String> discriminator(TypeRef.Named union) {
        return Optional.ofNullable(discriminators.get(union.path()));
    }
}
