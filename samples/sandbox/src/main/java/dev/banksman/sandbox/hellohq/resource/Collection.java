package dev.banksman.sandbox.hellohq.resource;

import dev.banksman.sandbox.hellohq.domain.Entity;
import dev.banksman.sandbox.hellohq.domain.EntityType;
import dev.banksman.sandbox.hellohq.error.HelloHqFailure;
import dev.banksman.sandbox.http.Call;
import java.util.List;
import java.util.function.Function;

/**
 * The entities at an address.
 *
 * @param path the address, a template
 * @param items those that a call speaks of; to be added to and removed from
 * @param key the path parameter that names one of them
 */
record Collection(EntityType type, String path, Function<Call, List<Entity>> items, String key) {

    /** The address of one of them. */
    String one() {
        return path + "({" + key + "})";
    }

    /** The one that a call speaks of. A key that is no number names nothing, and so is not found either. */
    Entity find(Call call) {
        String id = call.path(key);
        return items.apply(call).stream()
                .filter(entity -> Integer.toString(entity.id()).equals(id))
                .findFirst()
                .orElseThrow(HelloHqFailure::notFound);
    }

    /** What each of them owns by a link. */
    Collection owned(EntityType other, String link, String otherKey) {
        return new Collection(other, one() + "/" + link, call -> find(call).owned(link), otherKey);
    }
}
