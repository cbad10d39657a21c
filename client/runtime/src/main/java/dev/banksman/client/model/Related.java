package dev.banksman.client.model;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resource that is connected to the one that it stands in: its address ({@code resource_uri}), or all of it.
 *
 * <p>The same is read and written. But a service takes what is written in full for a change of that other resource, so
 * a request has the address of what was <em>read</em> in full, and read, change, write leaves it alone:
 *
 * <pre>{@code
 * orders.update(id, order.toBuilder().notes("Deliver before noon.").build());       // the customer goes as its address
 * orders.create(b -> b.customer(Related.to(customer.resourceUri())));               // for one that is there already
 * customers.create(b -> b.billTo(Related.full(address)));                           // created along with its customer
 * customers.update(id, b -> b.billTo(Related.full(moved)));                         // changes the address, too
 * }</pre>
 *
 * <p>Immutable, as far as what it holds is. Equal to one of the same kind with an equal address or object.
 *
 * @param <T> the type of the resource
 */
public sealed interface Related<T> permits RelatedAddress, RelatedObject {
    /** The resource at an address; enough for requests. */
    static <T> Related<T> to(URI resourceUri) {
        return new RelatedAddress<>(resourceUri, null);
    }

    /**
     * The same, from the text of an address.
     *
     * @throws IllegalArgumentException when it is none, or null: what is new has no address yet
     */
    static <T> Related<T> to(@Nullable String resourceUri) {
        if (resourceUri == null) {
            throw new IllegalArgumentException("A related resource has an address. Found: null."
                    + " Create the resource first, or send it in full by Related.full(…).");
        }
        return to(URI.create(resourceUri));
    }

    /** The resource at an address, of a type that can be fetched. */
    static <T> Related<T> to(URI resourceUri, Class<T> type) {
        return new RelatedAddress<>(resourceUri, Objects.requireNonNull(type, "type"));
    }

    /** The resource itself, for a request that creates it, or changes it by what it says. */
    static <T> Related<T> full(T value) {
        return new RelatedObject<>(value, true);
    }

    /** The resource itself as an answer had it. A request has its address. */
    static <T> Related<T> read(T value) {
        return new RelatedObject<>(value, false);
    }

    /** Where the resource is, mostly relative to the service; empty for an object without {@code resource_uri}. */
    Optional<URI> uri();

    /** The last segment of the address, decoded: what the resource is fetched by. */
    default Optional<String> id() {
        return uri().map(ResourceUris::id);
    }

    /** The resource, when all of it is here. */
    Optional<T> value();

    /**
     * The resource: what is here, else what is at its address, in one request by the client's format and credentials.
     *
     * @throws IllegalStateException when nothing says of which type it is: {@link #to(URI, Class)} does
     */
    T resolve(Resolver client);

    /**
     * The same, so that requests have all of it: they change it.
     *
     * @throws IllegalStateException when only its address is here
     */
    Related<T> inFull();

    /**
     * The same, so that requests have its address.
     *
     * @throws IllegalStateException when it has none, as it wasn't created yet
     */
    Related<T> byAddress();

    /** Whether a request has all of it: it was made by {@link #full}, or has no address. */
    boolean isSentInFull();
}
