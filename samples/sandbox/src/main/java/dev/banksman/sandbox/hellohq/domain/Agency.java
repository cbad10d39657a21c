package dev.banksman.sandbox.hellohq.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** All that the agency has, by type, in the order of its creation. */
public final class Agency {
    private final Map<String, List<Entity>> all = new HashMap<>();
    private final Map<String, Integer> lastIds = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final InstantSource clock;
    private Consumer<Agency> beginning;
    private Function<Entity, Optional<BigDecimal>> fileSizes = document -> Optional.empty();

    /** The beginning fills it, when it is first used: not everybody who starts a sandbox needs it. */
    Agency(InstantSource clock, Consumer<Agency> beginning) {
        this.clock = clock;
        this.beginning = beginning;
    }

    /** Does something while nobody else does. */
    public <T> T alone(Supplier<T> work) {
        lock.lock();
        try {
            Consumer<Agency> first = beginning;
            beginning = agency -> {};
            first.accept(this);
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** The companies, invoices, quotations or types of companies: what no other entity owns. */
    public List<Entity> all(EntityType type) {
        return all.computeIfAbsent(type.name(), key -> new ArrayList<>());
    }

    public Optional<Entity> find(EntityType type, int id) {
        return all(type).stream().filter(entity -> entity.id() == id).findFirst();
    }

    /** A new entity with the next id of its type, which is nowhere yet. */
    public Entity create(EntityType type, int user) {
        Entity entity = new Entity(type).set("Id", lastIds.merge(type.name(), 1, Integer::sum));
        stamp(entity, "Created", user);
        stamp(entity, "Updated", user);
        Links.connect(entity, this, user);
        return entity;
    }

    /** What tells how many bytes a document's PDF has; empty while that can still change. */
    public void fileSizes(Function<Entity, Optional<BigDecimal>> other) {
        fileSizes = other;
    }

    Optional<BigDecimal> fileSize(Entity document) {
        return fileSizes.apply(document);
    }

    /** Says who has changed an entity, and that it was now. */
    public void touch(Entity entity, int user) {
        stamp(entity, "Updated", user);
    }

    private void stamp(Entity entity, String what, int user) {
        Instant now = clock.instant();
        entity.set(what + "By", user).set(what + "On", now);
    }
}
