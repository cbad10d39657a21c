package dev.banksman.client.json;

import dev.banksman.client.model.Union;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.util.JsonParserSequence;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Reads a union as {@link Union} says. By its discriminator, wherever that stands in the object: what comes before it
 * is buffered. By its shape: the whole value is, unless its JSON type leaves only one variant.
 */
final class UnionDeserializer extends StdDeserializer<Object> {
    /**
     * Each level may buffer the same text once more, so that this bounds the memory together with the document's
     * length.
     */
    private static final int DEEPEST = 32;

    /** Variants nested in variants could be tried over and over. */
    private static final int MOST_FAILURES = 1_000;

    private static final Object DEPTH = new Object();
    private static final Object FAILURES = new Object();

    private final String discriminator;
    private final Variants variants;

    UnionDeserializer(Class<?> type, Union union) {
        super(type);
        this.discriminator = union.property();
        this.variants = new Variants(union);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        int depth = count(context, DEPTH);
        if (depth == DEEPEST) {
            throw new StreamConstraintsException("Unions are nested to a depth of more than " + DEEPEST);
        }
        context.setAttribute(DEPTH, depth + 1);
        try {
            return isObject(parser) ? object(parser, context) : value(parser, context);
        } finally {
            context.setAttribute(DEPTH, depth);
        }
    }

    private static int count(DeserializationContext context, Object key) {
        return context.getAttribute(key) instanceof Integer count ? count : 0;
    }

    /** Also behind its brace: who has a creator that delegates has looked into the object already. */
    private static boolean isObject(JsonParser parser) {
        return parser.isExpectedStartObjectToken()
                || parser.hasToken(JsonToken.PROPERTY_NAME)
                || parser.hasToken(JsonToken.END_OBJECT);
    }

    private @Nullable Object value(JsonParser parser, DeserializationContext context) {
        List<VariantShape> shapes = variants.ofKind(parser.currentToken());
        if (shapes.isEmpty() && !variants.keepsAnything()) {
            return context.handleUnexpectedToken(getValueType(context), parser);
        }
        if (shapes.size() < 2) {
            return context.readValue(parser, only(shapes));
        }
        try (TokenBuffer buffer = context.bufferForInputBuffering(parser)) {
            buffer.copyCurrentStructure(parser);
            return likeliest(shapes, buffer, parser, context);
        }
    }

    private Object object(JsonParser source, DeserializationContext context) {
        try (TokenBuffer buffer = context.bufferForInputBuffering(source)) {
            buffer.writeStartObject();
            Copied copied = discriminator.isEmpty() ? new Copied(false, variants.unnamed()) : copy(source, buffer);
            List<VariantShape> shapes = copied.shapes();
            if (shapes.isEmpty() || (copied.tagged() && shapes.size() == 1)) {
                return streamed(only(shapes), buffer, source, context);
            }
            copyRest(source, buffer);
            return likeliest(shapes, buffer, source, context);
        }
    }

    /**
     * How far an object was copied, to what end.
     *
     * @param tagged whether a discriminator was found that is known
     */
    private record Copied(boolean tagged, List<VariantShape> shapes) {}

    private Class<?> only(List<VariantShape> shapes) {
        return shapes.isEmpty() ? variants.unknown() : shapes.get(0).type();
    }

    /** What is buffered, then what the source still has. */
    private static Object streamed(
            Class<?> type, TokenBuffer buffer, JsonParser source, DeserializationContext context) {
        // Not closed: that would close the document's own parser.
        JsonParser object = JsonParserSequence.createFlattened(false, buffer.asParser(context, source), source);
        object.nextToken();
        return context.readValue(object, type);
    }

    /** Copies up to the discriminator, so that the source goes on behind it, or the whole object when there is none. */
    private Copied copy(JsonParser source, TokenBuffer buffer) {
        for (JsonToken token = first(source); token == JsonToken.PROPERTY_NAME; token = source.nextToken()) {
            boolean found = source.currentName().equals(discriminator);
            buffer.writeName(source.currentName());
            found &= source.nextToken() == JsonToken.VALUE_STRING;
            buffer.copyCurrentStructure(source);
            if (found) {
                String name = source.getString();
                source.clearCurrentToken(); // else the sequence would hand it out a second time
                return new Copied(variants.knows(name), variants.named(name));
            }
        }
        buffer.writeEndObject();
        source.clearCurrentToken();
        return new Copied(false, variants.unnamed());
    }

    /** The first token of an object behind its brace, or the next one. */
    private static JsonToken first(JsonParser source) {
        return source.hasToken(JsonToken.PROPERTY_NAME) || source.hasToken(JsonToken.END_OBJECT)
                ? source.currentToken()
                : source.nextToken();
    }

    /** Copies what is left of an object. */
    private static void copyRest(JsonParser source, TokenBuffer buffer) {
        if (buffer.streamWriteContext().inRoot()) {
            return;
        }
        for (JsonToken token = first(source); token == JsonToken.PROPERTY_NAME; token = source.nextToken()) {
            buffer.writeName(source.currentName());
            source.nextToken();
            buffer.copyCurrentStructure(source);
        }
        buffer.writeEndObject();
    }

    private Object likeliest(
            List<VariantShape> shapes, TokenBuffer buffer, JsonParser source, DeserializationContext context) {
        try (JsonParser value = buffer.asParser(context, source)) {
            return first(Variants.fitting(shapes, value), buffer, source, context);
        }
    }

    /** As the first variant as which it can be read; only when there is a choice, a failure is not the value's. */
    private Object first(
            List<VariantShape> shapes, TokenBuffer buffer, JsonParser source, DeserializationContext context) {
        for (VariantShape shape : shapes) {
            try {
                return read(shape.type(), buffer, source, context);
            } catch (StreamConstraintsException e) {
                throw e;
            } catch (JacksonException e) {
                if (shapes.size() == 1) {
                    throw e;
                }
                countFailure(context);
            }
        }
        return read(variants.unknown(), buffer, source, context);
    }

    private static Object read(Class<?> type, TokenBuffer buffer, JsonParser source, DeserializationContext context) {
        try (JsonParser parser = buffer.asParser(context, source)) {
            parser.nextToken();
            return context.readValue(parser, type);
        }
    }

    private static void countFailure(DeserializationContext context) {
        int failures = count(context, FAILURES) + 1;
        context.setAttribute(FAILURES, failures);
        if (failures > MOST_FAILURES) {
            throw new StreamConstraintsException("Unions that fit no variant number more than " + MOST_FAILURES);
        }
    }
}
