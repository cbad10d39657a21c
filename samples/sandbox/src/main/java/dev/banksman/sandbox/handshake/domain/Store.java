package dev.banksman.sandbox.handshake.domain;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All resources of the account, which are there from the first time that somebody looks. What fails is undone. */
public final class Store {
    /** Who owns what nobody made. */
    private static final String SYSTEM = "system";

    private final Map<String, SortedMap<Long, Entity>> tables = new HashMap<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final InstantSource clock;
    private Consumer<Store> filling;

    Store(InstantSource clock, Consumer<Store> filling) {
        this.clock = clock;
        this.filling = filling;
        Resources.ALL.forEach(type -> tables.put(type.path(), new TreeMap<>()));
    }

    /** Does something while nobody else does, as a whole or not at all. */
    public <T> T alone(Supplier<T> work) {
        lock.lock();
        try {
            fill();
            undo.clear();
            return work.get();
        } catch (RuntimeException e) {
            undo.forEach(Runnable::run);
            throw e;
        } finally {
            lock.unlock();
        }
    }

    private void fill() {
        Consumer<Store> open = filling;
        filling = filled -> {};
        open.accept(this);
    }

    /** Copies all resources of a store that nobody changes. */
    void take(Store other) {
        other.tables.forEach((path, table) -> table.forEach(
                (objId, entity) -> tables.getOrDefault(path, new TreeMap<>()).put(objId, entity.copy())));
    }

    private SortedMap<Long, Entity> table(ResourceType type) {
        return tables.getOrDefault(type.path(), new TreeMap<>());
    }

    /** All of a kind, in the order of their ids. */
    public List<Entity> all(ResourceType type) {
        return List.copyOf(table(type).values());
    }

    public Optional<Entity> find(ResourceType type, long objId) {
        return Optional.ofNullable(table(type).get(objId));
    }

    /** The resource of that kind at an address such as {@code /api/v2/orders/89}. */
    public Optional<Entity> at(String uri, ResourceType type) {
        String start = Entity.ROOT + type.path() + "/";
        String number = uri.startsWith(start) ? uri.substring(start.length()) : "";
        return number.matches("\\d{1,18}") ? find(type, Long.parseLong(number)) : Optional.empty();
    }

    /** What a value refers to, if it is the address of a resource. */
    public Optional<Entity> at(JsonNode uri, Field field) {
        return uri.isString() ? at(uri.stringValue(), Resources.at(field.target())) : Optional.empty();
    }

    /** The one that has the value as its key. */
    public Optional<Entity> withKey(ResourceType type, String value) {
        return table(type).values().stream()
                .filter(entity -> entity.value(type.key()).asString("").equals(value))
                .findFirst();
    }

    /** The id that the next one of a kind gets. */
    public long nextId(ResourceType type) {
        SortedMap<Long, Entity> table = table(type);
        return table.isEmpty() ? 1 : table.lastKey() + 1;
    }

    /** A new resource; what the values lack, it has by standard. */
    public Entity create(ResourceType type, long objId, ObjectNode values, String owner) {
        return create(type, objId, values, owner, clock.instant());
    }

    Entity create(ResourceType type, long objId, ObjectNode values, String owner, Instant now) {
        ObjectNode all = values.deepCopy();
        Standards.fill(type, all, this);
        Entity entity = new Entity(type, objId, type.made() ? owner : SYSTEM, asFine(now, objId), all);
        table(type).put(objId, entity);
        undo.push(() -> table(type).remove(objId));
        return entity;
    }

    /** The server's clock counts seconds, the app's microseconds. */
    private static Instant asFine(Instant now, long objId) {
        return now.truncatedTo(objId % 7 == 3 ? ChronoUnit.MICROS : ChronoUnit.SECONDS);
    }

    public void change(Entity entity, ObjectNode values) {
        change(entity, values, clock.instant());
    }

    void change(Entity entity, ObjectNode values, Instant now) {
        ObjectNode before = entity.values();
        Instant when = entity.modified();
        entity.set(values.deepCopy(), asFine(now, entity.objId()));
        undo.push(() -> entity.set(before, when));
    }

    void remove(Entity entity) {
        table(entity.type()).remove(entity.objId());
        undo.push(() -> table(entity.type()).put(entity.objId(), entity));
    }
}
