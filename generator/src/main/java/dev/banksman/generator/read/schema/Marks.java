package dev.banksman.generator.read.schema;

import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.extension.Scalar;
import dev.banksman.generator.read.extension.Word;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What our extensions say of a schema, unchecked: whoever reads the schema reports what is wrong with it. */
public final class Marks {
    private Marks() {}

    /** The {@code x-banksman-name}. */
    public static Optional<String> name(SchemaNode node) {
        return Optional.ofNullable(value(node, Word.NAME))
                .filter(name -> name instanceof String && Scalar.IDENTIFIER.accepts(name))
                .map(String::valueOf);
    }

    public static boolean newtype(SchemaNode node) {
        return Boolean.TRUE.equals(value(node, Word.NEWTYPE));
    }

    static boolean related(SchemaNode node) {
        return node.ref().isEmpty() && Boolean.TRUE.equals(value(node, Word.RELATED));
    }

    private static @Nullable Object value(SchemaNode node, Word word) {
        return Given.map(node.schema().getExtensions()).get(word.key());
    }
}
