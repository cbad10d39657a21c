package dev.banksman.generator.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** A type, with all that is in it. */
public final class TypeSpec {
    private final TypeKind kind;
    private final String name;
    private final Heading heading;
    private final List<TypeVariableName> typeVariables;
    private final Optional<TypeName> superclass;
    private final List<TypeName> superinterfaces;
    private final List<TypeName> permitted;
    private final Optional<MethodSpec> recordConstructor;
    private final TypeBody body;
    private final Set<String> qualified;

    private TypeSpec(Builder builder) {
        this.kind = builder.kind;
        this.name = builder.name;
        this.heading = builder.heading();
        this.typeVariables = List.copyOf(builder.typeVariables);
        this.superclass = builder.superclass;
        this.superinterfaces = List.copyOf(builder.superinterfaces);
        this.permitted = List.copyOf(builder.permitted);
        this.recordConstructor = builder.recordConstructor;
        this.body = builder.body();
        this.qualified = Set.copyOf(builder.qualified);
    }

    public static Builder classBuilder(String name) {
        return new Builder(TypeKind.CLASS, name);
    }

    public static Builder classBuilder(ClassName name) {
        return classBuilder(name.simpleName());
    }

    public static Builder recordBuilder(String name) {
        return new Builder(TypeKind.RECORD, name);
    }

    public static Builder interfaceBuilder(String name) {
        return new Builder(TypeKind.INTERFACE, name);
    }

    public static Builder enumBuilder(String name) {
        return new Builder(TypeKind.ENUM, name);
    }

    public String name() {
        return name;
    }

    TypeKind kind() {
        return kind;
    }

    List<TypeVariableName> typeVariables() {
        return typeVariables;
    }

    Optional<TypeName> superclass() {
        return superclass;
    }

    List<TypeName> superinterfaces() {
        return superinterfaces;
    }

    List<TypeName> permitted() {
        return permitted;
    }

    List<ParameterSpec> components() {
        return recordConstructor.map(MethodSpec::parameters).orElse(List.of());
    }

    /** The simple names that are never imported in its file. */
    Set<String> qualified() {
        Set<String> all = new HashSet<>(qualified);
        body.types().forEach(type -> all.addAll(type.qualified()));
        return all;
    }

    void announce(Names names) {
        names.enter(name, Set.of());
        heading.announce(names);
        TypeVariableName.announce(typeVariables, names);
        components().forEach(component -> component.announce(names));
        superclass.ifPresent(parent -> parent.announce(names));
        superinterfaces.forEach(parent -> parent.announce(names));
        permitted.forEach(heir -> heir.announce(names));
        names.leave();
        names.enter(name, memberTypes());
        body.announce(names);
        names.leave();
        TypeVariableName.forget(typeVariables, names);
    }

    void write(Set<Modifier> implied, Text text) {
        text.names().enter(name, Set.of());
        Comment.write(heading.javadoc(), text);
        TypeMarks marks = TypeMarks.write(heading.annotations(), text);
        int line = text.length();
        heading.writeModifiers(implied, text);
        new TypeHead(this, text).write();
        text.names().leave();
        text.names().enter(name, memberTypes());
        text.add(body.isEmpty() ? "}\n" : "\n");
        text.fill(line);
        marks.standBeside(line);
        if (!body.isEmpty()) {
            text.indent(1);
            body.write(this, text);
            text.indent(-1);
            text.add("}\n");
        }
        text.names().leave();
        TypeVariableName.forget(typeVariables, text.names());
    }

    private Set<String> memberTypes() {
        return body.types().stream().map(TypeSpec::name).collect(Collectors.toSet());
    }

    /** Collects what a type has. */
    public static final class Builder extends Declaration<Builder> {
        private final TypeKind kind;
        private final String name;
        private final List<TypeVariableName> typeVariables = new ArrayList<>();
        private final List<TypeName> superinterfaces = new ArrayList<>();
        private final List<TypeName> permitted = new ArrayList<>();
        private final List<EnumConstant> constants = new ArrayList<>();
        private final List<FieldSpec> fields = new ArrayList<>();
        private final List<MethodSpec> methods = new ArrayList<>();
        private final List<TypeSpec> types = new ArrayList<>();
        private final Set<String> qualified = new HashSet<>();
        private Optional<TypeName> superclass = Optional.empty();
        private Optional<MethodSpec> recordConstructor = Optional.empty();

        private Builder(TypeKind kind, String name) {
            this.kind = kind;
            this.name = Identifier.checked(name);
        }

        public Builder addTypeVariable(TypeVariableName variable) {
            typeVariables.add(variable);
            return this;
        }

        public Builder superclass(TypeName type) {
            superclass = Optional.of(type);
            return this;
        }

        public Builder addSuperinterface(TypeName type) {
            superinterfaces.add(type);
            return this;
        }

        public Builder addSuperinterface(Class<?> type) {
            return addSuperinterface(ClassName.get(type));
        }

        public Builder addPermittedSubclass(TypeName type) {
            permitted.add(type);
            return this;
        }

        /** The components, and what the compact constructor does. */
        public Builder recordConstructor(MethodSpec constructor) {
            recordConstructor = Optional.of(constructor);
            return this;
        }

        public Builder addEnumConstant(String constant, AnnotationSpec... annotations) {
            constants.add(new EnumConstant(Identifier.checked(constant), List.of(annotations)));
            return this;
        }

        public Builder addField(FieldSpec field) {
            fields.add(field);
            return this;
        }

        public Builder addField(TypeName type, String field, Modifier... modifiers) {
            return addField(FieldSpec.builder(type, field, modifiers).build());
        }

        public Builder addMethod(MethodSpec method) {
            methods.add(method);
            return this;
        }

        public Builder addMethods(List<MethodSpec> all) {
            methods.addAll(all);
            return this;
        }

        public Builder addType(TypeSpec type) {
            types.add(type);
            return this;
        }

        public Builder addTypes(List<TypeSpec> all) {
            types.addAll(all);
            return this;
        }

        /** Names that mean something else inside, which an import would not change: inherited types. */
        public Builder alwaysQualify(Set<String> simpleNames) {
            qualified.addAll(simpleNames);
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        private TypeBody body() {
            List<MethodSpec> all = new ArrayList<>();
            recordConstructor.filter(constructor -> !constructor.isEmpty()).ifPresent(all::add);
            methods.stream().filter(MethodSpec::isConstructor).forEach(all::add);
            methods.stream().filter(method -> !method.isConstructor()).forEach(all::add);
            return new TypeBody(constants, fields, all, types);
        }

        public TypeSpec build() {
            return new TypeSpec(this);
        }
    }
}
