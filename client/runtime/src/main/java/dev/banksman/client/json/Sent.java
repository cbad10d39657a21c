package dev.banksman.client.json;

import tools.jackson.databind.SerializationContext;

/** The view of a request, which no property is marked with: so whatever is marked stays out. */
interface Sent {
    /** Whether a request is written. */
    static boolean is(SerializationContext context) {
        return context.getActiveView() == Sent.class;
    }
}
