package dev.banksman.generator.emit;

import dev.banksman.generator.plan.PropertiesPlan.Kind;
import dev.banksman.generator.plan.PropertiesPlan.Property;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.source.ClassName;
import dev.banksman.generator.source.CodeBlock;
import dev.banksman.generator.source.ParameterizedTypeName;
import dev.banksman.generator.source.TypeName;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;

/** The runtime's types of the properties in OData queries. */
final class PropertyTypes {
    static final String PATH = "Path";
    static final String ONE = "One";

    private final JavaTypes types;

    PropertyTypes(JavaTypes types) {
        this.types = types;
    }

    ClassName path(TypeRef.Named properties) {
        return types.named(properties).nestedClass(PATH);
    }

    /** What a property leads to, when that is expanded. */
    ClassName one(Property property) {
        return types.named(property.related().orElseThrow()).nestedClass(ONE);
    }

    /** The type of an entity's own constant. */
    TypeName constant(Property property, ClassName entity) {
        return switch (property.kind()) {
            case ENTITY -> ParameterizedTypeName.get(one(property), entity);
            case ENTITIES ->
                ParameterizedTypeName.get(Libraries.TO_MANY, entity, value(property), path(property, entity));
            default -> reached(property, entity);
        };
    }

    /** The type of a property that is reached in a query about {@code root}. */
    TypeName reached(Property property, TypeName root) {
        return switch (property.kind()) {
            case TEXT, NUMBER, TRUTH, DATE, INSTANT -> plain(property.kind(), root);
            case TIME -> ordered(root, ClassName.get(LocalTime.class));
            case DURATION -> ordered(root, ClassName.get(Duration.class));
            case GUID -> ordered(root, ClassName.get(UUID.class));
            case NEWTYPE, CHOICE -> ordered(root, value(property));
            case TEXTS -> many(root, plain(Kind.TEXT, root));
            case NUMBERS -> many(root, plain(Kind.NUMBER, root));
            case COMPLEX, ENTITY -> path(property, root);
            case COMPLEXES, ENTITIES -> many(root, path(property, root));
        };
    }

    /** The call that makes it. */
    CodeBlock made(Property property) {
        String method = property.kind().name().toLowerCase(Locale.ROOT);
        CodeBlock name = Literals.of(property.wireName());
        return switch (property.kind()) {
            case CHOICE -> CodeBlock.of("choice($L, $L)", name, Literals.of(property.enumeration()));
            case COMPLEXES, ENTITIES ->
                CodeBlock.of(
                        "$L($L, $L, $T::new)",
                        property.kind() == Kind.ENTITIES ? "entities" : "values",
                        name,
                        Literals.of(variable(property)),
                        path(property.related().orElseThrow()));
            default -> CodeBlock.of("$L($L)", method, name);
        };
    }

    /** An element of a collection is called by its type. */
    private static String variable(Property property) {
        String simpleName = property.value().orElseThrow().path().get(0);
        return simpleName.substring(0, 1).toLowerCase(Locale.ROOT) + simpleName.substring(1);
    }

    private TypeName path(Property property, TypeName root) {
        return ParameterizedTypeName.get(path(property.related().orElseThrow()), root);
    }

    private ClassName value(Property property) {
        return types.named(property.value().orElseThrow());
    }

    private static TypeName plain(Kind kind, TypeName root) {
        String name = switch (kind) {
            case TRUTH -> "BooleanProperty";
            case DATE -> "DateProperty";
            case INSTANT -> "InstantProperty";
            case NUMBER -> "NumberProperty";
            default -> "TextProperty";
        };
        return ParameterizedTypeName.get(Libraries.odata(name), root);
    }

    private static TypeName ordered(TypeName root, TypeName value) {
        return ParameterizedTypeName.get(Libraries.odata("OrderedProperty"), root, value);
    }

    private static TypeName many(TypeName root, TypeName element) {
        return ParameterizedTypeName.get(Libraries.MANY, root, element);
    }
}
