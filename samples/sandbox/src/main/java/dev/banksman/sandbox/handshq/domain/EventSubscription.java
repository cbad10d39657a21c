package dev.banksman.sandbox.handshq.domain;

import java.net.URI;

/** Who wants to hear of what. */
public record EventSubscription(String id, EventType eventType, URI externalUrl, Division subscriber) {}
