package dev.banksman.generator.read.odata;

import dev.banksman.generator.plan.PropertiesPlan.Kind;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.type.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What types are in OData queries; empty for what can't be queried. */
final class PropertyKinds {
    private final Catalogue catalogue;
    private final Map<List<String>, Boolean> expandable;

    /** @param expandable the records that have properties in queries: whether they are entities */
    PropertyKinds(Catalogue catalogue, Map<List<String>, Boolean> expandable) {
        this.catalogue = catalogue;
        this.expandable = expandable;
    }

    Optional<Kind> of(TypeRef type) {
        if (type instanceof TypeRef.Builtin builtin) {
            return builtin(builtin.kind());
        } else if (type instanceof TypeRef.Named named) {
            return named(named);
        }
        return type instanceof TypeRef.ListOf list ? of(list.item()).flatMap(PropertyKinds::several) : Optional.empty();
    }

    private static Optional<Kind> builtin(TypeRef.Kind kind) {
        return switch (kind) {
            case STRING, URI -> Optional.of(Kind.TEXT);
            case BOOLEAN -> Optional.of(Kind.TRUTH);
            case INTEGER, LONG, FLOAT, DOUBLE, BIG_INTEGER, BIG_DECIMAL, DECIMAL_TEXT -> Optional.of(Kind.NUMBER);
            case DATE -> Optional.of(Kind.DATE);
            case DATE_TIME, INSTANT -> Optional.of(Kind.INSTANT);
            case TIME -> Optional.of(Kind.TIME);
            case DURATION -> Optional.of(Kind.DURATION);
            case UUID -> Optional.of(Kind.GUID);
            case BYTES, JSON, DOWNLOAD, UPLOAD, VOID -> Optional.empty();
        };
    }

    private Optional<Kind> named(TypeRef.Named type) {
        Boolean entity = expandable.get(type.path());
        if (entity != null) {
            return Optional.of(entity ? Kind.ENTITY : Kind.COMPLEX);
        }
        if (catalogue.enumeration(type).isPresent()) {
            return Optional.of(Kind.CHOICE);
        }
        return catalogue.isText(type) ? Optional.of(Kind.NEWTYPE) : Optional.empty();
    }

    private static Optional<Kind> several(Kind one) {
        return switch (one) {
            case TEXT -> Optional.of(Kind.TEXTS);
            case NUMBER -> Optional.of(Kind.NUMBERS);
            case COMPLEX -> Optional.of(Kind.COMPLEXES);
            case ENTITY -> Optional.of(Kind.ENTITIES);
            default -> Optional.empty();
        };
    }
}
