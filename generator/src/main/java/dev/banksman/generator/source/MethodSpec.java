package dev.banksman.generator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A method, a constructor, or a record's compact constructor with the components that it begins with. */
public final class MethodSpec {
    private enum Kind {
        METHOD,
        CONSTRUCTOR,
        COMPACT
    }

    private final Kind kind;
    private final Heading heading;
    private final String name;
    private final TypeName returnType;
    private final List<TypeVariableName> typeVariables;
    private final List<ParameterSpec> parameters;
    private final CodeBlock code;

    private MethodSpec(Builder builder) {
        this.kind = builder.kind;
        this.heading = builder.heading();
        this.name = builder.name;
        this.returnType = builder.returnType;
        this.typeVariables = List.copyOf(builder.typeVariables);
        this.parameters = List.copyOf(builder.parameters);
        this.code = builder.code.build();
    }

    public static Builder methodBuilder(String name) {
        return new Builder(Kind.METHOD, Identifier.checked(name));
    }

    public static Builder constructorBuilder() {
        return new Builder(Kind.CONSTRUCTOR, "");
    }

    public static Builder compactConstructorBuilder() {
        return new Builder(Kind.COMPACT, "");
    }

    boolean isConstructor() {
        return kind != Kind.METHOD;
    }

    List<ParameterSpec> parameters() {
        return parameters;
    }

    boolean isEmpty() {
        return code.isEmpty();
    }

    void announce(Names names) {
        heading.announce(names);
        TypeVariableName.announce(typeVariables, names);
        if (kind == Kind.METHOD) {
            returnType.announce(names);
        }
        if (kind != Kind.COMPACT) {
            parameters.forEach(parameter -> parameter.announce(names));
        }
        code.announce(names);
        TypeVariableName.forget(typeVariables, names);
    }

    /** Writes it as a member of a type; the modifiers that every member of such a type has are left out. */
    Member write(String type, Set<Modifier> implied, Text text) {
        heading.writeAbove(text);
        int line = text.length();
        heading.writeModifiers(implied, text);
        if (!typeVariables.isEmpty()) {
            TypeVariableName.declare(typeVariables, text);
            text.add(" ");
        }
        head(type, text);
        boolean joined = body(line, text);
        String lines = text.from(line);
        int taken = joined ? MethodBody.takeMarkers(heading.markers(), line, text) : 0;
        TypeVariableName.forget(typeVariables, text.names());
        return Member.of(heading.without(taken), lines);
    }

    private void head(String type, Text text) {
        if (kind == Kind.METHOD) {
            returnType.write(text);
            text.add(" ");
        }
        text.add(kind == Kind.METHOD ? name : type);
        if (kind == Kind.COMPACT) {
            text.add(" {");
        } else {
            ParameterList.write(parameters, isAbstract() ? ";" : " {", text);
        }
    }

    private boolean body(int line, Text text) {
        if (isAbstract()) {
            text.add("\n");
            return false;
        }
        return new MethodBody(text, line).write(code);
    }

    private boolean isAbstract() {
        return heading.modifiers().contains(Modifier.ABSTRACT);
    }

    /** Collects what a method has. */
    public static final class Builder extends Declaration<Builder> {
        private final Kind kind;
        private final String name;
        private final List<TypeVariableName> typeVariables = new ArrayList<>();
        private final List<ParameterSpec> parameters = new ArrayList<>();
        private final CodeBlock.Builder code = CodeBlock.builder();
        private TypeName returnType = Keyword.VOID;

        private Builder(Kind kind, String name) {
            this.kind = kind;
            this.name = name;
        }

        public Builder returns(TypeName type) {
            returnType = type;
            return this;
        }

        public Builder returns(Class<?> type) {
            return returns(ClassName.get(type));
        }

        public Builder addTypeVariable(TypeVariableName variable) {
            typeVariables.add(variable);
            return this;
        }

        public Builder addParameter(ParameterSpec parameter) {
            parameters.add(parameter);
            return this;
        }

        public Builder addParameter(TypeName type, String parameter) {
            return addParameter(ParameterSpec.builder(type, parameter).build());
        }

        public Builder addParameter(Class<?> type, String parameter) {
            return addParameter(ClassName.get(type), parameter);
        }

        public Builder addParameters(List<ParameterSpec> all) {
            parameters.addAll(all);
            return this;
        }

        public Builder addCode(CodeBlock block) {
            code.add(block);
            return this;
        }

        public Builder addStatement(String format, Object... arguments) {
            code.addStatement(format, arguments);
            return this;
        }

        public Builder addStatement(CodeBlock statement) {
            return addStatement("$L", statement);
        }

        @Override
        Builder self() {
            return this;
        }

        public MethodSpec build() {
            return new MethodSpec(this);
        }
    }
}
