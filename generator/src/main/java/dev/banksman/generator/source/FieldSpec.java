package dev.banksman.generator.source;

import java.util.Set;
import javax.lang.model.element.Modifier;

/** A field. */
public final class FieldSpec {
    private final Heading heading;
    private final TypeName type;
    private final String name;
    private final CodeBlock initializer;

    private FieldSpec(Builder builder) {
        this.heading = builder.heading();
        this.type = builder.type;
        this.name = builder.name;
        this.initializer = builder.initializer;
    }

    public static Builder builder(TypeName type, String name, Modifier... modifiers) {
        return new Builder(type, name).addModifiers(modifiers);
    }

    boolean isStatic() {
        return heading.modifiers().contains(Modifier.STATIC);
    }

    void announce(Names names) {
        heading.announce(names);
        type.announce(names);
        initializer.announce(names);
    }

    Member write(Text text) {
        heading.writeAbove(text);
        int line = text.length();
        heading.writeModifiers(Set.of(), text);
        type.write(text);
        text.add(" ");
        text.add(name);
        text.add(initializer.isEmpty() ? "" : " = ");
        initializer.write(text);
        text.add(";\n");
        text.fill(line);
        return Member.of(heading, text.from(line));
    }

    /** Collects what a field has. */
    public static final class Builder extends Declaration<Builder> {
        private final TypeName type;
        private final String name;
        private CodeBlock initializer = CodeBlock.literal("");

        private Builder(TypeName type, String name) {
            this.type = type;
            this.name = Identifier.checked(name);
        }

        public Builder initializer(String format, Object... arguments) {
            return initializer(CodeBlock.of(format, arguments));
        }

        public Builder initializer(CodeBlock value) {
            initializer = value;
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        public FieldSpec build() {
            return new FieldSpec(this);
        }
    }
}
