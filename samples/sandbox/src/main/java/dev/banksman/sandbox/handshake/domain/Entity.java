package dev.banksman.sandbox.handshake.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One resource. Confined to whoever is alone with the store. */
public final class Entity {
    /** Where all addresses begin. */
    public static final String ROOT = "/api/v2/";

    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION_4 = 0x4000L;

    private final ResourceType type;
    private final long objId;
    private final String owner;
    private final Instant created;
    private Instant modified;
    private ObjectNode values;

    Entity(ResourceType type, long objId, String owner, Instant now, ObjectNode values) {
        this.type = type;
        this.objId = objId;
        this.owner = owner;
        this.created = now;
        this.modified = now;
        this.values = values;
    }

    /** Another one with the same values, which are never changed but replaced. */
    Entity copy() {
        Entity copy = new Entity(type, objId, owner, created, values);
        copy.modified = modified;
        return copy;
    }

    public ResourceType type() {
        return type;
    }

    public long objId() {
        return objId;
    }

    /** Its {@code resource_uri}. */
    public String uri() {
        return ROOT + type.path() + "/" + objId;
    }

    /** The address of the user who made it, or the name of the system. */
    public String owner() {
        return owner;
    }

    public Instant created() {
        return created;
    }

    public Instant modified() {
        return modified;
    }

    /** A UUID4 in its form, and the same in every sandbox. */
    public UUID uuid() {
        UUID named = UUID.nameUUIDFromBytes(uri().getBytes(StandardCharsets.UTF_8));
        return new UUID((named.getMostSignificantBits() & ~VERSION_BITS) | VERSION_4, named.getLeastSignificantBits());
    }

    /**
     * Whether it was made in the app, and not on the server. There, clocks are finer, and their instants are written in
     * another way.
     */
    public boolean madeInTheApp() {
        return objId % 7 == 3;
    }

    /** A stored value; missing for what is derived. */
    public JsonNode value(String field) {
        return values.path(field);
    }

    /** A copy of the stored values. */
    public ObjectNode values() {
        return values.deepCopy();
    }

    void set(ObjectNode other, Instant when) {
        values = other;
        modified = when;
    }
}
