package dev.banksman.generator.read;

import dev.banksman.generator.plan.TypeRef;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Set;

/** The type of a parameter: a single value or a list of such; whatever else comes is any JSON value, with a warning. */
final class ParameterShape {
    private static final String AS_JSON = "It is any JSON value.";
    private static final Set<String> STYLES = Set.of("form", "simple");

    private final Shapes shapes;

    ParameterShape(Shapes shapes) {
        this.shapes = shapes;
    }

    static SchemaNode schema(Node<Parameter> node) {
        return new SchemaNode(node.value().getSchema(), node.place().at("schema"));
    }

    TypeRef type(Node<Parameter> node, Home home, String hint, Values extensions) {
        Parameter parameter = node.value();
        if (parameter.getSchema() == null) {
            return withoutSchema(node);
        }
        String style =
                parameter.getStyle() == null ? "form" : parameter.getStyle().toString();
        if (!STYLES.contains(style)) {
            return poorly("A parameter's style besides form and simple", style, node);
        }
        if (extensions.text(Word.STYLE).isPresent()) {
            return poorly("An indexed parameter", parameter.getName(), node);
        }
        TypeRef type = shapes.reader().use(schema(node), home, hint).type();
        return isFlat(type) ? type : poorly("A parameter that holds objects", parameter.getName(), node);
    }

    private TypeRef withoutSchema(Node<Parameter> node) {
        return Given.map(node.value().getContent()).isEmpty()
                ? new TypeRef.Builtin(TypeRef.Kind.STRING)
                : poorly("A parameter with a media type", node.value().getName(), node);
    }

    private TypeRef poorly(String what, String found, Node<Parameter> node) {
        shapes.reading().notSupported(what, found, node.place(), AS_JSON);
        return Use.JSON.type();
    }

    private boolean isFlat(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return isSingle(list.item());
        }
        return isSingle(type);
    }

    private boolean isSingle(TypeRef type) {
        boolean isObject = type instanceof TypeRef.MapOf || type instanceof TypeRef.ListOf;
        return !isObject
                && !(type instanceof TypeRef.Named named
                        && (shapes.catalogue().record(named).isPresent()
                                || shapes.catalogue().discriminator(named).isPresent()));
    }
}
