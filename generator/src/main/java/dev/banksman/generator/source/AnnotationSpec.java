package dev.banksman.generator.source;

import java.util.LinkedHashMap;
import java.util.Map;

/** An annotation, with its values. */
public final class AnnotationSpec {
    private static final String VALUE = "value";

    private final ClassName type;
    private final Map<String, CodeBlock> members;

    private AnnotationSpec(ClassName type, Map<String, CodeBlock> members) {
        this.type = type;
        this.members = members;
    }

    public static Builder builder(ClassName type) {
        return new Builder(type);
    }

    public static Builder builder(Class<?> type) {
        return builder(ClassName.get(type));
    }

    /** Whether it says all by its name. */
    boolean isMarker() {
        return members.isEmpty();
    }

    void announce(Names names) {
        type.announce(names);
        members.values().forEach(value -> value.announce(names));
    }

    void write(Text text) {
        text.add("@");
        type.write(text);
        if (!members.isEmpty()) {
            text.add("(");
            text.indent(2);
            text.join(members.entrySet(), ", ", member -> write(member.getKey(), member.getValue(), text));
            text.indent(-2);
            text.add(")");
        }
    }

    private void write(String name, CodeBlock value, Text text) {
        if (members.size() > 1 || !name.equals(VALUE)) {
            text.add(name);
            text.add(" = ");
        }
        value.write(text);
    }

    /** Collects an annotation's values. */
    public static final class Builder {
        private final ClassName type;
        private final Map<String, CodeBlock> members = new LinkedHashMap<>();

        private Builder(ClassName type) {
            this.type = type;
        }

        public Builder addMember(String name, String format, Object... arguments) {
            return addMember(name, CodeBlock.of(format, arguments));
        }

        public Builder addMember(String name, CodeBlock value) {
            members.put(name, value);
            return this;
        }

        public AnnotationSpec build() {
            return new AnnotationSpec(type, members);
        }
    }
}
