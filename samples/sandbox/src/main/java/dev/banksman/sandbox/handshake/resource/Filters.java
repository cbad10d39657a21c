package dev.banksman.sandbox.handshake.resource;

import dev.banksman.sandbox.handshake.domain.Entity;
import dev.banksman.sandbox.handshake.domain.Store;
import dev.banksman.sandbox.handshake.domain.Times;
import dev.banksman.sandbox.handshake.error.HandshakeFailure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a list is restricted to. Names that are not known are ignored, as the server does. */
final class Filters {
    private static final Pattern TIME = Pattern.compile("([cm]time)__(gte?|lte?)");

    private Filters() {}

    static Predicate<Entity> of(Request request, Store store) {
        List<Predicate<Entity>> filters = new ArrayList<>();
        request.call()
                .query()
                .forEach((name, values) -> values.forEach(value -> {
                    Matcher time = TIME.matcher(name);
                    if (time.matches()) {
                        filters.add(time(time.group(1), time.group(2), value));
                    } else if (name.equals("category") && request.type().path().equals("orders")) {
                        filters.add(related("category", "id", value, store));
                    } else if (name.equals("manufacturer")
                            && request.type().path().equals("categories")) {
                        filters.add(entity ->
                                entity.value("manufacturer").asString("").equals(manufacturer(value)));
                    }
                }));
        return filters.stream().reduce(entity -> true, Predicate::and);
    }

    private static String manufacturer(String objId) {
        if (!objId.matches("\\d{1,18}")) {
            throw HandshakeFailure.badRequest("manufacturer is the objID of one, not '" + objId + "'.");
        }
        return Entity.ROOT + "manufacturers/" + objId;
    }

    /** By a field of what is related. */
    private static Predicate<Entity> related(String name, String field, String value, Store store) {
        return entity -> entity.type()
                .field(name)
                .flatMap(relationship -> store.at(entity.value(name), relationship))
                .filter(other -> other.value(field).asString("").equals(value))
                .isPresent();
    }

    private static Predicate<Entity> time(String field, String operator, String text) {
        Instant bound = Times.parse(text)
                .orElseThrow(() -> HandshakeFailure.badRequest(
                        field + "__" + operator + " is an instant such as 2010-11-08T22:47:40Z, not '" + text + "'."));
        Function<Entity, Instant> time = field.equals("ctime") ? Entity::created : Entity::modified;
        return entity -> holds(operator, time.apply(entity).compareTo(bound));
    }

    private static boolean holds(String operator, int comparison) {
        return switch (operator) {
            case "gt" -> comparison > 0;
            case "gte" -> comparison >= 0;
            case "lt" -> comparison < 0;
            default -> comparison <= 0;
        };
    }
}
