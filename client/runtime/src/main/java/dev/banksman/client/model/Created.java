package dev.banksman.client.model;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that was created: where it is, and what it is if the service said so.
 *
 * <pre>{@code
 * Created<Order> created = handshake.orders().create(b -> b.customer(Related.to(globe)));   // one request
 * log.info("Order {} at {}", created.id(), created.uri());
 * Order order = created.fetch();                                                            // another one, if need be
 * }</pre>
 *
 * @param <T> the type of what was created
 */
public final class Created<T> {
    private final URI uri;
    private final @Nullable T value;
    private final Supplier<T> fetching;

    private Created(URI uri, @Nullable T value, Supplier<T> fetching) {
        this.uri = Objects.requireNonNull(uri, "uri");
        this.value = value;
        this.fetching = Objects.requireNonNull(fetching, "fetching");
    }

    /**
     * What a service says of it.
     *
     * @param value null when it only says where it is
     * @param fetching gets it from there
     */
    public static <T> Created<T> of(URI uri, @Nullable T value, Supplier<T> fetching) {
        return new Created<>(uri, value, fetching);
    }

    /** Where it is, mostly relative to the service. */
    public URI uri() {
        return uri;
    }

    /** The last segment of its address, decoded. */
    public String id() {
        return ResourceUris.id(uri);
    }

    /** What it is; empty when the service only said where. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** What it is: as the service said, else by one request, each time. It throws what reading it throws. */
    public T fetch() {
        return value == null ? fetching.get() : value;
    }

    /** It as something that others are related to, by its address. */
    public Related<T> related() {
        return Related.to(uri);
    }

    /** Its address. */
    @Override
    public String toString() {
        return uri.toString();
    }
}
