package dev.banksman.generator.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A piece of code, in which types are still to be named. */
public final class CodeBlock {
    /**
     * Where a line may be broken that gets too long: a control character, which no text of a document gets into code
     * with.
     */
    public static final String BREAK = "\u0004";

    private static final CodeBlock NOTHING = new CodeBlock(List.of());

    /** Texts, types, annotations and {@link Mark}s. */
    private final List<Object> parts;

    private CodeBlock(List<Object> parts) {
        this.parts = parts;
    }

    /** From a format and what it refers to: see {@link Builder#add(String, Object...)}. */
    public static CodeBlock of(String format, Object... arguments) {
        return format.isEmpty() ? NOTHING : builder().add(format, arguments).build();
    }

    /** A text as it is. */
    public static CodeBlock literal(String text) {
        return text.isEmpty() ? NOTHING : new CodeBlock(List.of(text));
    }

    public static CodeBlock join(Collection<CodeBlock> blocks, String separator) {
        Builder joined = builder();
        boolean first = true;
        for (CodeBlock block : blocks) {
            joined.text(first ? "" : separator).add(block);
            first = false;
        }
        return joined.build();
    }

    public static Builder builder() {
        return new Builder();
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    void announce(Names names) {
        for (Object part : parts) {
            if (part instanceof TypeName type) {
                type.announce(names);
            } else if (part instanceof AnnotationSpec annotation) {
                annotation.announce(names);
            }
        }
    }

    void write(Text text) {
        for (Object part : parts) {
            if (part instanceof String words) {
                text.add(words);
            } else if (part instanceof TypeName type) {
                type.write(text);
            } else if (part instanceof AnnotationSpec annotation) {
                annotation.write(text);
            } else {
                ((Mark) part).apply(text);
            }
        }
    }

    /** With qualified names. */
    @Override
    public String toString() {
        Text text = new Text(Names.none());
        write(text);
        return text.toString();
    }

    /** Puts code together. */
    public static final class Builder {
        private final List<Object> parts = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();

        private Builder() {}

        public boolean isEmpty() {
            return parts.isEmpty() && words.isEmpty();
        }

        /**
         * Adds a format in which {@code $T} is a type, {@code $N} a name, {@code $S} a string literal and {@code $L}
         * anything else, in the order of the arguments or, as {@code $2T}, by number; {@code $>} and {@code $<} indent.
         */
        public Builder add(String format, Object... arguments) {
            new Format(format, arguments).addTo(this);
            return this;
        }

        public Builder add(CodeBlock block) {
            block.parts.forEach(this::part);
            return this;
        }

        public Builder addStatement(String format, Object... arguments) {
            part(Mark.STATEMENT);
            add(format, arguments);
            text(";\n");
            return part(Mark.STATEMENT_END);
        }

        Builder text(String text) {
            words.append(text);
            return this;
        }

        Builder part(Object part) {
            if (part instanceof String text) {
                return text(text);
            }
            flush();
            parts.add(part);
            return this;
        }

        private void flush() {
            if (!words.isEmpty()) {
                parts.add(words.toString());
                words.setLength(0);
            }
        }

        public CodeBlock build() {
            flush();
            return parts.isEmpty() ? NOTHING : new CodeBlock(List.copyOf(parts));
        }
    }
}
