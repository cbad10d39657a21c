package dev.banksman.processor;

import com.palantir.javapoet.ClassName;

/** The runtime's types, by name: what handlers and events are annotated with, and what dispatchers are made of. */
final class Contract {
    static final String WEBHOOK = "dev.banksman.webhook";
    private static final String MODEL = "dev.banksman.client.model";

    static final String WEBHOOK_HANDLERS = WEBHOOK + ".WebhookHandlers";
    static final String ON = WEBHOOK + ".On";
    static final String ON_UNKNOWN = WEBHOOK + ".OnUnknown";
    static final String ON_FAILURE = WEBHOOK + ".OnFailure";
    static final String WHERE = WEBHOOK + ".Where";
    static final String WHERE_ALL = WEBHOOK + ".Where.All";
    static final String EACH = WEBHOOK + ".Each";
    static final String INCLUDED = WEBHOOK + ".Included";

    static final String WEBHOOK_EVENTS = WEBHOOK + ".WebhookEvents";
    static final String WEBHOOK_EVENT = WEBHOOK + ".WebhookEvent";
    static final String EVENT_RESOURCE = WEBHOOK + ".EventResource";
    static final String EVENT_INCLUDED = WEBHOOK + ".EventIncluded";
    static final String GENERATED_CLIENT = "dev.banksman.client.annotation.GeneratedClient";
    static final String FLATTENED = MODEL + ".Flattened";
    static final String KNOWN_VALUE = MODEL + ".KnownValue";
    static final String OPEN_ENUM = MODEL + ".OpenEnum";
    static final String NEWTYPE = MODEL + ".Newtype";
    static final String FIELD = MODEL + ".Field";
    static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";

    static final ClassName DISPATCHER = ClassName.get(WEBHOOK, "Dispatcher");
    static final ClassName DELIVERY = ClassName.get(WEBHOOK, "Delivery");
    static final ClassName OUTCOME = ClassName.get(WEBHOOK, "Outcome");
    static final ClassName HANDLER_CALLS = ClassName.get(WEBHOOK, "HandlerCalls");
    static final ClassName EVENT_PARTS = ClassName.get(WEBHOOK, "EventParts");
    static final ClassName UNKNOWN_EVENT = ClassName.get(WEBHOOK, "UnknownEvent");
    static final ClassName FAILURE = ClassName.get(WEBHOOK, "HandlersFailedException");

    private Contract() {}
}
