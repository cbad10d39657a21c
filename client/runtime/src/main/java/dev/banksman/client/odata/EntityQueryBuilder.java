package dev.banksman.client.odata;

import java.util.Arrays;
import java.util.List;

/**
 * Collects what is wanted of an entity. A method that is called twice: the last one counts. Not thread-safe.
 *
 * @param <E> the entity
 * @param <B> the builder itself
 */
public abstract class EntityQueryBuilder<E, B extends EntityQueryBuilder<E, B>> {
    private Options options = Options.NONE;

    /** A builder in which nothing is set. */
    protected EntityQueryBuilder() {}

    /** The builder itself. */
    protected abstract B self();

    /** {@code $expand}: other entities that are to come along. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final B expand(Expand<E>... others) {
        List<Expanded<E>> items = Arrays.stream(others).map(Expand::expanded).toList();
        return set(items.isEmpty() ? options.without(Option.EXPAND) : options.expanding(items));
    }

    /**
     * {@code $select}: only these properties.
     *
     * @throws IllegalArgumentException when one is no property of the entity itself
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final B select(Property<E, ?>... properties) {
        List<String> names =
                Arrays.stream(properties).map(EntityQueryBuilder::selected).toList();
        return set(
                names.isEmpty()
                        ? options.without(Option.SELECT)
                        : options.with(Option.SELECT, String.join(",", names)));
    }

    private static <E> String selected(Property<E, ?> property) {
        return property.path()
                .filter(path -> path.steps().stream().noneMatch(PropertyPath.Step::toEntity))
                .map(PropertyPath::text)
                .orElseThrow(
                        () -> new IllegalArgumentException("select takes properties of the entity itself. Found: a "
                                + "function, or a property of another entity. Expand that one, and select there."));
    }

    final B set(Options changed) {
        options = changed;
        return self();
    }

    final Options options() {
        return options;
    }

    /** Begins with all that a query has. */
    protected final void from(Query<E> query) {
        options = query.options();
    }

    /**
     * The query.
     *
     * @throws IllegalStateException when the service would not understand it
     */
    protected final Query<E> query(Dialect dialect) {
        return Query.of(options, dialect);
    }
}
