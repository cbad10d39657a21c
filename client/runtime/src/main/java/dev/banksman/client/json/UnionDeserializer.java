package dev.banksman.client.json;

import dev.banksman.client.model.Union;
import dev.banksman.client.model.Variant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.util.JsonParserSequence;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Reads a union by its discriminator, wherever that stands in the object: what comes before it is buffered. An object
 * whose discriminator is missing or not known becomes the record that keeps everything.
 */
final class UnionDeserializer extends StdDeserializer<Object> {
    /**
     * Each level may buffer the same text once more, so that this bounds the memory together with the document's
     * length.
     */
    private static final int DEEPEST = 32;

    private static final Object DEPTH = new Object();

    private final String discriminator;
    private final Class<?> unknown;
    private final Map<String, Class<?>> variants;

    UnionDeserializer(Class<?> type, Union union) {
        super(type);
        this.discriminator = union.property();
        this.unknown = union.unknown();
        this.variants = Arrays.stream(union.value()).collect(Collectors.toMap(Variant::name, Variant::type));
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.isExpectedStartObjectToken()) {
            return context.handleUnexpectedToken(getValueType(context), parser);
        }
        int depth = context.getAttribute(DEPTH) instanceof Integer level ? level : 0;
        if (depth == DEEPEST) {
            throw new StreamConstraintsException("Unions are nested to a depth of more than " + DEEPEST);
        }
        context.setAttribute(DEPTH, depth + 1);
        try (TokenBuffer buffer = context.bufferForInputBuffering(parser)) {
            return bind(buffer, parser, context);
        } finally {
            context.setAttribute(DEPTH, depth);
        }
    }

    private Object bind(TokenBuffer buffer, JsonParser source, DeserializationContext context) {
        buffer.writeStartObject();
        Class<?> variant = copy(source, buffer);
        // Not closed: that would close the document's own parser.
        JsonParser object = JsonParserSequence.createFlattened(false, buffer.asParser(context, source), source);
        object.nextToken();
        return context.readValue(object, variant);
    }

    /** Copies up to the discriminator, so that the source goes on behind it, or the whole object when there is none. */
    private Class<?> copy(JsonParser source, TokenBuffer buffer) {
        while (source.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean found = source.currentName().equals(discriminator);
            buffer.writeName(source.currentName());
            found &= source.nextToken() == JsonToken.VALUE_STRING;
            buffer.copyCurrentStructure(source);
            if (found) {
                String name = source.getString();
                source.clearCurrentToken(); // else the sequence would hand it out a second time
                return variants.getOrDefault(name, unknown);
            }
        }
        buffer.writeEndObject();
        source.clearCurrentToken();
        return unknown;
    }
}
