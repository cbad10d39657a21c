package dev.banksman.sandbox.hellohq.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One entity. Confined to whoever holds the agency's lock. */
public final class Entity {
    private final EntityType type;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, List<Entity>> owned = new HashMap<>();
    private final Map<String, Supplier<Optional<Entity>>> derived = new HashMap<>();
    private final Map<String, Supplier<Optional<? extends Object>>> computed = new HashMap<>();

    /** One that nobody holds yet: all of its properties are null. */
    public Entity(EntityType type) {
        this.type = type;
    }

    public EntityType type() {
        return type;
    }

    public int id() {
        return value("Id").map(Integer.class::cast).orElseThrow();
    }

    /** The value of a property; empty if it is null. */
    public Optional<Object> value(String property) {
        Supplier<Optional<? extends Object>> compute = computed.get(property);
        return compute == null
                ? Optional.ofNullable(values.get(property))
                : compute.get().map(value -> value);
    }

    /** A property that is a text; empty if it is null. */
    public Optional<String> text(String property) {
        return value(property).map(String.class::cast);
    }

    /** A property that is a number, or else zero. */
    public BigDecimal number(String property) {
        return value(property).map(BigDecimal.class::cast).orElse(BigDecimal.ZERO);
    }

    public Entity set(String property, Object value) {
        values.put(property, value);
        return this;
    }

    public void clear(String property) {
        values.remove(property);
    }

    /** What it owns by a link that leads to many; to be added to and removed from. */
    public List<Entity> owned(String link) {
        return owned.computeIfAbsent(link, name -> new ArrayList<>());
    }

    /** To what a link leads; at most one when it doesn't lead to many. */
    public List<Entity> linked(String link) {
        Supplier<Optional<Entity>> one = derived.get(link);
        return one == null ? List.copyOf(owned(link)) : one.get().stream().toList();
    }

    void derive(String link, Supplier<Optional<Entity>> one) {
        derived.put(link, one);
    }

    /** Lets a property be worked out each time that it is read. */
    void compute(String property, Supplier<Optional<? extends Object>> value) {
        computed.put(property, value);
    }

    /** Takes over the values that people can set, and no others. */
    void copyFrom(Entity other) {
        type.properties().stream()
                .filter(property -> !property.readOnly())
                .forEach(property -> other.value(property.name()).ifPresent(value -> set(property.name(), value)));
    }
}
