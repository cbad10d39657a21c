package dev.banksman.client;

import dev.banksman.client.model.ClientDescriptor;

/** Builds a client for hand-written interfaces. Not safe for use by several threads. */
public final class GenericBuilder extends ClientBuilder<GenericBuilder> {
    GenericBuilder(ClientDescriptor service) {
        super(service);
    }

    /**
     * The client.
     *
     * @throws IllegalStateException when something that it needs is missing; the message names the setter
     */
    public ApiClient build() {
        return buildClient();
    }

    @Override
    protected GenericBuilder self() {
        return this;
    }
}
