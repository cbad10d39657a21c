package dev.banksman.generator.read.type;

import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.schema.Marks;
import dev.banksman.generator.read.schema.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schemas that stand where they are used, to types of the home where they are met. */
final class InlineTypes {
    private final Reading reading;
    private final Catalogue catalogue;
    private final TypeReader types;
    private final Home home;

    /** Those that are being read: by allOf, one can stand inside itself. */
    private final Map<List<Object>, TypeRef.Named> open = new HashMap<>();

    InlineTypes(Reading reading, Catalogue catalogue, TypeReader types, Home home) {
        this.reading = reading;
        this.catalogue = catalogue;
        this.types = types;
        this.home = home;
    }

    /** One that {@code x-ms-enum} names stands in the package, where others can share it. */
    Use enumeration(SchemaNode node, Home at, String hint) {
        Optional<String> name = SharedEnums.name(node);
        if (name.isEmpty()) {
            return use(node, at, hint);
        }
        TypeRef.Named type = catalogue.sharedEnums().known(node).orElseGet(() -> shared(node, name.get()));
        return new Use(type, node.nullable());
    }

    private TypeRef.Named shared(SchemaNode node, String name) {
        TypeRef.Named type =
                (TypeRef.Named) use(SharedEnums.bare(node), home, name).type();
        catalogue.sharedEnums().add(node, type);
        return type;
    }

    /**
     * Reads one use.
     *
     * @param at where the type goes, unless it would be too deep there
     * @param hint what it is called, unless it says so itself
     */
    Use use(SchemaNode node, Home at, String hint) {
        List<Object> itself = List.of(node.place(), node.properties().keySet());
        TypeRef.Named around = open.get(itself);
        if (around != null) {
            return new Use(around, node.nullable());
        }
        boolean deep = String.join("$", at.path()).length() > ClassFile.LONGEST_PATH;
        boolean circular = !at.path().isEmpty()
                && Shape.of(node) == Shape.UNION
                && catalogue.unions().isTooDeep(node, at.path());
        Home place = deep || circular ? home.like(at) : at;
        String wanted = Marks.name(node).orElse(hint);
        String name = place.path().isEmpty()
                ? reading.names().claim(place.scope(), wanted, node.place())
                : reading.names().claimMember(place.scope(), wanted, node.place());
        TypeRef.Named type = catalogue.shaped(place.named(name, Catalogue.buildable(node, at.sent())), Shape.of(node));
        open.put(itself, type);
        place.types().add(types.read(node, type, place));
        open.remove(itself);
        return new Use(type, node.nullable());
    }
}
