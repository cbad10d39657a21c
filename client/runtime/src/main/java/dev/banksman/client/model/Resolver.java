package dev.banksman.client.model;

import java.net.URI;

/** What fetches resources by their addresses: a generated entry class. */
public interface Resolver {
    /**
     * The resource at an address of the service, by the operation that the document has for its type.
     *
     * @param resourceUri relative to the service, or absolute on its origin
     * @throws RuntimeException what the operation throws; and nothing is sent when the address is on another origin, or
     *     when the document has no such operation
     */
    <T> T fetch(URI resourceUri, Class<T> type);
}
