package dev.banksman.client.odata;

import dev.banksman.client.model.Newtype;
import dev.banksman.client.model.OpenEnum;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Function;

/**
 * An entity, or a complex value, as it is reached in a query: what generated classes of properties extend.
 *
 * @param <R> the entity that the query is about
 */
public abstract class EntityPath<R> {
    private final PropertyPath<R> path;

    /** What is reached by a path. */
    protected EntityPath(PropertyPath<R> path) {
        this.path = path;
    }

    /** Not there. */
    public final Filter<R> isNull() {
        return Filter.comparison(out -> out.add(path).add(" eq null"));
    }

    /** There. */
    public final Filter<R> isNotNull() {
        return Filter.comparison(out -> out.add(path).add(" ne null"));
    }

    protected final TextProperty<R> text(String name) {
        return new TextProperty<>(path.toValue(name));
    }

    protected final NumberProperty<R> number(String name) {
        return new NumberProperty<>(path.toValue(name));
    }

    protected final BooleanProperty<R> truth(String name) {
        return new BooleanProperty<>(path.toValue(name));
    }

    protected final DateProperty<R> date(String name) {
        return new DateProperty<>(path.toValue(name));
    }

    protected final InstantProperty<R> instant(String name) {
        return new InstantProperty<>(path.toValue(name));
    }

    protected final OrderedProperty<R, LocalTime> time(String name) {
        return new OrderedProperty<>(path.toValue(name), LocalTime::toString);
    }

    protected final OrderedProperty<R, Duration> duration(String name) {
        return new OrderedProperty<>(path.toValue(name), Literals::duration);
    }

    protected final OrderedProperty<R, UUID> guid(String name) {
        return new OrderedProperty<>(path.toValue(name), UUID::toString);
    }

    /** A text with a type of its own. */
    protected final <V extends Newtype> OrderedProperty<R, V> newtype(String name) {
        return new OrderedProperty<>(path.toValue(name), value -> Literals.text(value.value()));
    }

    /**
     * One of some values.
     *
     * @param type the qualified name of the enumeration, which stands before its values; empty when they are texts
     */
    protected final <V extends OpenEnum<?>> OrderedProperty<R, V> choice(String name, String type) {
        return new OrderedProperty<>(path.toValue(name), value -> type + Literals.text(value.value()));
    }

    /** Texts. */
    protected final Many<R, TextProperty<R>> texts(String name) {
        return new Many<>(path.toValue(name), "text", TextProperty::new);
    }

    /** Numbers. */
    protected final Many<R, NumberProperty<R>> numbers(String name) {
        return new Many<>(path.toValue(name), "number", NumberProperty::new);
    }

    /** Complex values. */
    protected final <P extends EntityPath<R>> Many<R, P> values(
            String name, String variable, Function<PropertyPath<R>, P> element) {
        return new Many<>(path.toValue(name), variable, element);
    }

    /** Other entities. */
    protected final <P extends EntityPath<R>> Many<R, P> entities(
            String name, String variable, Function<PropertyPath<R>, P> element) {
        return new Many<>(path.toEntity(name), variable, element);
    }

    /** The way to a complex value. */
    protected final PropertyPath<R> value(String name) {
        return path.toValue(name);
    }

    /** The way to another entity. */
    protected final PropertyPath<R> entity(String name) {
        return path.toEntity(name);
    }

    /** The way to it. */
    public final PropertyPath<R> path() {
        return path;
    }
}
