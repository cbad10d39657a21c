package dev.banksman.client.transport;

import feign.Client;

/** A transport that holds connections. */
public interface ClosableClient extends Client, AutoCloseable {

    /** Lets go of all connections. Calls under way break off or end; later ones are refused. May be called twice. */
    @Override
    void close();
}
