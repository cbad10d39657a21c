package dev.banksman.client.model;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A related resource of which the address is known. */
final class RelatedAddress<T> implements Related<T> {
    private final URI uri;
    private final @Nullable Class<T> type;

    RelatedAddress(URI uri, @Nullable Class<T> type) {
        this.uri = Objects.requireNonNull(uri, "resourceUri");
        this.type = type;
    }

    @Override
    public Optional<URI> uri() {
        return Optional.of(uri);
    }

    @Override
    public Optional<T> value() {
        return Optional.empty();
    }

    @Override
    public T resolve(Resolver client) {
        if (type == null) {
            throw new IllegalStateException("What is fetched has a type. Found: the address " + uri
                    + " alone. Make it by Related.to(uri, type).");
        }
        return client.fetch(uri, type);
    }

    @Override
    public Related<T> inFull() {
        throw new IllegalStateException("What is sent in full is here. Found: the address " + uri
                + " alone. Resolve it, and send Related.full(…) of what comes.");
    }

    @Override
    public Related<T> byAddress() {
        return this;
    }

    @Override
    public boolean isSentInFull() {
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RelatedAddress<?> that && uri.equals(that.uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
