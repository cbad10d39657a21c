package dev.banksman.generator.emit;

import dev.banksman.generator.plan.PropertiesPlan;
import dev.banksman.generator.plan.PropertiesPlan.Kind;
import dev.banksman.generator.plan.PropertiesPlan.Property;
import dev.banksman.generator.source.ClassName;
import dev.banksman.generator.source.CodeBlock;
import dev.banksman.generator.source.FieldSpec;
import dev.banksman.generator.source.MethodSpec;
import dev.banksman.generator.source.ParameterizedTypeName;
import dev.banksman.generator.source.TypeName;
import dev.banksman.generator.source.TypeSpec;
import dev.banksman.generator.source.TypeVariableName;
import javax.lang.model.element.Modifier;

/**
 * An OData entity's properties: constants of its own, a class of the same for where it is reached in a query, and one
 * for where another entity leads to it.
 */
final class PropertiesEmitter {
    private static final TypeVariableName ROOT = TypeVariableName.get("R");

    private final JavaTypes types;
    private final PropertyTypes properties;

    PropertiesEmitter(JavaTypes types) {
        this.types = types;
        this.properties = new PropertyTypes(types);
    }

    TypeSpec.Builder emit(PropertiesPlan plan) {
        ClassName entity = types.named(plan.entity());
        ClassName path = properties.path(plan.type());
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        Comments.properties(plan, String.join(".", plan.entity().path())))
                .addField(it(entity, path));
        plan.properties().forEach(property -> type.addField(constant(property, entity)));
        type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addType(reached(plan));
        return plan.expandable() ? type.addType(one(plan, entity)) : type;
    }

    private static FieldSpec it(ClassName entity, ClassName path) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(path, entity),
                        "IT",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("new $T<>($T.root())", path, Libraries.PROPERTY_PATH)
                .build();
    }

    private FieldSpec constant(Property property, ClassName entity) {
        FieldSpec.Builder field = FieldSpec.builder(
                        properties.constant(property, entity),
                        property.name(),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Comments.property(property))
                .initializer(value(property));
        if (property.deprecated()) {
            field.addAnnotation(Deprecated.class);
        }
        return field.build();
    }

    private CodeBlock value(Property property) {
        return switch (property.kind()) {
            case ENTITY -> CodeBlock.of("new $T<>(IT.$N().path())", properties.one(property), property.method());
            case COMPLEX -> CodeBlock.of("IT.$N()", property.method());
            case ENTITIES -> CodeBlock.of("new $T<>(IT.$N)", Libraries.TO_MANY, property.name());
            default -> CodeBlock.of("IT.$N", property.name());
        };
    }

    private TypeSpec reached(PropertiesPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(PropertyTypes.PATH)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("What a query reaches of it.\n\n@param <R> the entity that the query is about")
                .addTypeVariable(ROOT)
                .superclass(ParameterizedTypeName.get(Libraries.ENTITY_PATH, ROOT));
        MethodSpec.Builder constructor = constructor();
        for (Property property : plan.properties()) {
            if (leadsOn(property)) {
                type.addMethod(way(property));
            } else {
                type.addField(field(property));
                constructor.addStatement("$N = $L", property.name(), properties.made(property));
            }
        }
        return type.addMethod(constructor.build()).build();
    }

    private static boolean leadsOn(Property property) {
        return property.kind() == Kind.ENTITY || property.kind() == Kind.COMPLEX;
    }

    private FieldSpec field(Property property) {
        FieldSpec.Builder field = FieldSpec.builder(
                        properties.reached(property, ROOT), property.name(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Comments.property(property));
        if (property.deprecated()) {
            field.addAnnotation(Deprecated.class);
        }
        return field.build();
    }

    /** A method, since entities lead to each other in circles. */
    private MethodSpec way(Property property) {
        TypeName path = properties.reached(property, ROOT);
        MethodSpec.Builder method = MethodSpec.methodBuilder(property.method())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Comments.property(property))
                .returns(path)
                .addStatement(
                        "return new $T($L($L))",
                        path,
                        property.kind() == Kind.ENTITY ? "entity" : "value",
                        Literals.of(property.wireName()));
        if (property.deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.build();
    }

    private TypeSpec one(PropertiesPlan plan, ClassName entity) {
        return TypeSpec.classBuilder(PropertyTypes.ONE)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What another entity leads to.\n\n@param <R> that entity")
                .addTypeVariable(ROOT)
                .superclass(ParameterizedTypeName.get(properties.path(plan.type()), ROOT))
                .addSuperinterface(ParameterizedTypeName.get(Libraries.TO_ONE, ROOT, entity))
                .addMethod(constructor().build())
                .build();
    }

    private static MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(ParameterizedTypeName.get(Libraries.PROPERTY_PATH, ROOT), "path")
                .addStatement("super(path)");
    }
}
