package dev.banksman.generator.read.schema;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A keyword whose value can be taken over from one schema into another. */
record Keyword<T>(Function<Schema<Object>, @Nullable T> get, BiConsumer<Schema<Object>, @Nullable T> set) {
    private static final List<Keyword<?>> WORDS = List.of(
            new Keyword<>(Schema::getTitle, Schema::setTitle),
            new Keyword<>(Schema::getDescription, Schema::setDescription),
            new Keyword<>(Schema::getExample, Schema::setExample),
            new Keyword<>(Schema::getExamples, Schema::setExamples),
            new Keyword<>(Schema::getDeprecated, Schema::setDeprecated),
            new Keyword<>(Schema::getExtensions, Schema::setExtensions));

    private static final List<Keyword<?>> VALUES = List.of(
            new Keyword<>(Schema::getDefault, Schema::setDefault),
            new Keyword<>(Schema::getReadOnly, Schema::setReadOnly),
            new Keyword<>(Schema::getWriteOnly, Schema::setWriteOnly),
            new Keyword<>(Schema::getConst, Schema::setConst),
            new Keyword<>(Schema::getEnum, Schema::setEnum),
            new Keyword<>(Schema::getFormat, Schema::setFormat),
            new Keyword<>(Schema::getContentEncoding, Schema::setContentEncoding),
            new Keyword<>(Schema::getPattern, Schema::setPattern),
            new Keyword<>(Schema::getMinLength, Schema::setMinLength),
            new Keyword<>(Schema::getMaxLength, Schema::setMaxLength),
            new Keyword<>(Schema::getMinimum, Schema::setMinimum),
            new Keyword<>(Schema::getMaximum, Schema::setMaximum),
            new Keyword<>(Schema::getExclusiveMinimum, Schema::setExclusiveMinimum),
            new Keyword<>(Schema::getExclusiveMaximum, Schema::setExclusiveMaximum),
            new Keyword<>(Schema::getExclusiveMinimumValue, Schema::setExclusiveMinimumValue),
            new Keyword<>(Schema::getExclusiveMaximumValue, Schema::setExclusiveMaximumValue),
            new Keyword<>(Schema::getMultipleOf, Schema::setMultipleOf),
            new Keyword<>(Schema::getMinItems, Schema::setMinItems),
            new Keyword<>(Schema::getMaxItems, Schema::setMaxItems),
            new Keyword<>(Schema::getUniqueItems, Schema::setUniqueItems),
            new Keyword<>(Schema::getMinProperties, Schema::setMinProperties),
            new Keyword<>(Schema::getMaxProperties, Schema::setMaxProperties),
            new Keyword<>(Schema::getItems, Schema::setItems),
            new Keyword<>(Schema::getPropertyNames, Schema::setPropertyNames));

    /** Takes over what is said about a schema, where the other says nothing. */
    static void words(Schema<?> from, Schema<?> into) {
        WORDS.forEach(word -> word.fill(any(from), any(into)));
    }

    /** Takes over what is said of the values, types and composition aside, where the other says nothing. */
    static void values(Schema<?> from, Schema<?> into) {
        VALUES.forEach(word -> word.fill(any(from), any(into)));
    }

    private void fill(Schema<Object> from, Schema<Object> into) {
        if (get.apply(into) == null && get.apply(from) != null) {
            set.accept(into, get.apply(from));
        }
    }

    @SuppressWarnings("unchecked") // what a schema holds is only handed on
    private static Schema<Object> any(Schema<?> schema) {
        return (Schema<Object>) schema;
    }
}
