package dev.banksman.client.json;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the keys of a map as newtypes. */
final class NewtypeKeyDeserializer extends KeyDeserializer {
    private final Newtypes newtype;

    NewtypeKeyDeserializer(Newtypes newtype) {
        this.newtype = newtype;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        try {
            return newtype.of(key);
        } catch (IllegalArgumentException e) {
            return context.handleInstantiationProblem(newtype.type(), key, e);
        }
    }
}
