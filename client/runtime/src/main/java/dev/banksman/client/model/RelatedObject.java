package dev.banksman.client.model;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A related resource that is here. */
final class RelatedObject<T> implements Related<T> {
    private final T value;
    private final boolean wanted;

    /** An object; {@code wanted} when somebody asked for it to be sent. */
    RelatedObject(T value, boolean wanted) {
        this.value = Objects.requireNonNull(value, "value");
        this.wanted = wanted;
    }

    @Override
    public Optional<URI> uri() {
        return ResourceUris.of(value);
    }

    @Override
    public Optional<T> value() {
        return Optional.of(value);
    }

    @Override
    public T resolve(Resolver client) {
        return value;
    }

    @Override
    public Related<T> inFull() {
        return wanted ? this : new RelatedObject<>(value, true);
    }

    @Override
    public Related<T> byAddress() {
        URI uri = uri().orElseThrow(() -> new IllegalStateException("What is sent by its address has one. Found: a "
                + value.getClass().getSimpleName() + " without resource_uri. Create it first, or send it in full."));
        return new RelatedAddress<>(uri, ResourceUris.type(value));
    }

    @Override
    public boolean isSentInFull() {
        return wanted;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RelatedObject<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
