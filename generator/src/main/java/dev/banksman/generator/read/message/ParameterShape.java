package dev.banksman.generator.read.message;

import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.document.Media;
import dev.banksman.generator.read.document.Node;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.type.Home;
import dev.banksman.generator.read.type.Shapes;
import dev.banksman.generator.read.type.Use;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Optional;

/** The type of a parameter: whatever its schema says, also objects, as long as its style has a form for them. */
final class ParameterShape {
    private static final TypeRef TEXTS = new TypeRef.ListOf(new TypeRef.Builtin(TypeRef.Kind.STRING), false);

    private final Shapes shapes;

    ParameterShape(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The schema, or that of its media type; empty when there is neither. */
    static Optional<SchemaNode> schema(Node<Parameter> node) {
        Parameter parameter = node.value();
        if (parameter.getSchema() != null) {
            return Optional.of(
                    new SchemaNode(parameter.getSchema(), node.place().at("schema")));
        }
        return Media.best(parameter.getContent())
                .filter(media -> media.value().getSchema() != null)
                .map(media ->
                        new SchemaNode(media.value().getSchema(), node.place().at("content", media.type(), "schema")));
    }

    TypeRef type(Node<Parameter> node, Home home, String hint, WireStyle style) {
        TypeRef type = schema(node)
                .map(schema -> isBareList(schema) && !style.json()
                        ? TEXTS
                        : shapes.reader().use(schema, home, hint).type())
                .orElse(style.json() ? Use.JSON.type() : new TypeRef.Builtin(TypeRef.Kind.STRING));
        if (!style.nests() && nested(type)) {
            shapes.reading()
                    .notSupported(
                            "An object within a parameter of style " + style.style(),
                            node.value().getName(),
                            node.place(),
                            "What is nested in it is sent as JSON.");
        }
        return type;
    }

    /** Whether nothing is said of what is in it: outside of JSON, it is text. */
    private static boolean isBareList(SchemaNode schema) {
        return schema.is("array") && schema.items().isEmpty();
    }

    /** Whether objects are in a list or in another object. */
    private boolean nested(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return !isSingle(list.item());
        }
        if (type instanceof TypeRef.MapOf map) {
            return !isSingle(map.value());
        }
        return type instanceof TypeRef.Named named
                && shapes.catalogue().record(named).stream()
                        .flatMap(record -> record.components().stream())
                        .anyMatch(component -> !isSingle(component.type()));
    }

    /** Whether Feign's own template writes it as the style {@code simple} does. */
    boolean isTemplated(TypeRef type) {
        TypeRef item = type instanceof TypeRef.ListOf list ? list.item() : type;
        return isSingle(item) && !item.equals(Use.JSON.type());
    }

    private boolean isSingle(TypeRef type) {
        boolean isObject = type instanceof TypeRef.MapOf || type instanceof TypeRef.ListOf;
        return !isObject
                && !(type instanceof TypeRef.Named named
                        && (shapes.catalogue().record(named).isPresent()
                                || shapes.catalogue()
                                        .unions()
                                        .discriminator(named)
                                        .isPresent()));
    }
}
