package dev.banksman.client.json;

import dev.banksman.client.model.Related;
import java.net.URI;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Writes a related resource: as it is, but into a request only what somebody wants there in full. That has its address
 * although the service sets it, as it would else be taken for a new one.
 */
final class RelatedSerializer extends StdSerializer<Related<?>> {
    private static final String ADDRESS = "resource_uri";

    RelatedSerializer() {
        super(Related.class);
    }

    @Override
    public void serialize(Related<?> related, JsonGenerator generator, SerializationContext context) {
        boolean request = Sent.is(context);
        Optional<?> value = request && !related.isSentInFull() ? Optional.empty() : related.value();
        if (value.isEmpty()) {
            generator.writeString(address(related, context).toString());
        } else if (request && related.uri().isPresent()) {
            addressed(value.get(), related.uri().get(), generator, context);
        } else {
            context.writeValue(generator, value.get());
        }
    }

    private static URI address(Related<?> related, SerializationContext context) {
        return related.uri()
                .orElseThrow(() -> DatabindException.from(
                        context,
                        "It was read in full and has no resource_uri, so that it can't be sent as its address. Send it by"
                                + " inFull(), which may change it, or leave it out"));
    }

    private static void addressed(Object value, URI address, JsonGenerator generator, SerializationContext context) {
        try (TokenBuffer buffer = context.bufferForValueConversion()) {
            context.writeValue(buffer, value);
            copy(buffer.asParserOnFirstToken(ObjectReadContext.empty()), address, generator);
        }
    }

    private static void copy(JsonParser object, URI address, JsonGenerator generator) {
        generator.writeStartObject();
        boolean there = false;
        while (object.nextToken() == JsonToken.PROPERTY_NAME) {
            there |= object.currentName().equals(ADDRESS);
            generator.copyCurrentStructure(object);
        }
        if (!there) {
            generator.writeStringProperty(ADDRESS, address.toString());
        }
        generator.writeEndObject();
    }
}
