package dev.banksman.client.json;

import dev.banksman.client.model.Newtype;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a newtype from a string, or from a number by its exact text. */
final class NewtypeDeserializer extends StdDeserializer<Newtype> {
    private final Newtypes newtype;

    NewtypeDeserializer(Newtypes newtype) {
        super(newtype.type());
        this.newtype = newtype;
    }

    @Override
    public Newtype deserialize(JsonParser parser, DeserializationContext context) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_STRING && !token.isNumeric()) {
            return (Newtype) context.handleUnexpectedToken(getValueType(context), parser);
        }
        return make(parser.getString(), context);
    }

    private Newtype make(String text, DeserializationContext context) {
        try {
            return newtype.of(text);
        } catch (IllegalArgumentException e) {
            return (Newtype) context.handleInstantiationProblem(newtype.type(), text, e);
        }
    }
}
