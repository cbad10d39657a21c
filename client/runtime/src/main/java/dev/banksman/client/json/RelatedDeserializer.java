package dev.banksman.client.json;

import dev.banksman.client.model.Related;
import java.net.URI;
import java.net.URISyntaxException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a related resource: an address from a string, all of it from an object. */
final class RelatedDeserializer extends StdDeserializer<Related<?>> {
    private final JavaType resource;

    /** @param related the type with its argument, the resource's */
    RelatedDeserializer(JavaType related) {
        super(related);
        this.resource = related.containedTypeOrUnknown(0);
    }

    @Override
    public Related<?> deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return address(parser.getString(), context);
        }
        return parser.isExpectedStartObjectToken()
                ? Related.read(context.readValue(parser, resource))
                : (Related<?>) context.handleUnexpectedToken(getValueType(context), parser);
    }

    private Related<?> address(String text, DeserializationContext context) {
        try {
            return Related.to(new URI(text), resource.getRawClass());
        } catch (URISyntaxException e) {
            return (Related<?>) context.handleWeirdStringValue(Related.class, text, "no address");
        }
    }
}
