package dev.banksman.sandbox.handshake.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What there is in the beginning: always the same. Customer 43 with address 44 and the order category {@code NYTS} are
 * those of the document's samples, and there are 860 orders, as there.
 */
public final class Seed {
    /** How many orders there are. */
    public static final int ORDERS = 860;

    static final int CUSTOMERS = 60;

    private static final Instant BEGINNING = Instant.parse("2011-01-18T12:52:03Z");

    private final Store store;

    Seed(Store store) {
        this.store = store;
    }

    public static Store store(InstantSource clock) {
        return new Store(clock, store -> store.take(Template.STORE));
    }

    /** Made once, as there are thousands of resources. */
    private static final class Template {
        static final Store STORE = new Store(InstantSource.system(), store -> {});

        static {
            Seed seed = new Seed(STORE);
            seed.people();
            seed.groups();
            CatalogueSeed.fill(seed);
            CustomerSeed.fill(seed);
            OrderSeed.fill(seed);
        }
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode uris(List<Entity> entities) {
        ArrayNode uris = JsonNodeFactory.instance.arrayNode();
        entities.forEach(entity -> uris.add(entity.uri()));
        return uris;
    }

    /** Creates one with the next id, the given time after the beginning. */
    Entity add(String path, ObjectNode values, Duration later) {
        ResourceType type = Resources.at(path);
        return addAs(path, store.nextId(type), values, later);
    }

    Entity addAs(String path, long objId, ObjectNode values, Duration later) {
        String owner = "/api/v2/users/" + (1 + objId % 2);
        return store.create(
                Resources.at(path), objId, values, owner, BEGINNING.plus(later).plusNanos(479_123_000));
    }

    Entity add(String path, ObjectNode values) {
        return add(path, values, Duration.ofDays(store.nextId(Resources.at(path))));
    }

    /** Changes the time of the last modification alone. */
    void touch(Entity entity, Duration after) {
        store.change(entity, entity.values(), entity.created().plus(after));
    }

    /** The one with that id, counted through as often as needed. */
    Entity nth(String path, long number) {
        List<Entity> all = store.all(Resources.at(path));
        return all.get((int) (number % all.size()));
    }

    Entity get(String path, long objId) {
        return store.find(Resources.at(path), objId).orElseThrow();
    }

    private void people() {
        add("users", object().put("name", "Jean Grae").put("email", "jean@handshake.example"));
        add("users", object().put("name", "Kelly Jones").put("email", "kelly@handshake.example"));
        add("users", object().put("name", "Ana Souza").put("email", "ana@handshake.example"));
    }

    private void groups() {
        add(
                "customer_groups",
                object().put("id", "US").put("name", "US Retailers").put("currency", "USD"));
        add(
                "customer_groups",
                object().put("id", "UK").put("name", "UK Retailers").put("currency", "GBP"));
        Entity master = add("user_groups", object().put("id", "master").put("name", "Master"));
        add("user_groups", object().put("id", "east").put("name", "East Coast").put("parent", master.uri()));
        add("user_groups", object().put("id", "west").put("name", "West Coast").put("parent", master.uri()));
    }
}
