package dev.banksman.sandbox.hellohq.query;

import dev.banksman.sandbox.hellohq.domain.Entity;
import dev.banksman.sandbox.hellohq.domain.EntityType;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Json;
import dev.banksman.sandbox.http.Reply;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers with entities: all that a query asks for, in pages, or one. */
public final class Answers {
    private final QueryReader reader = new QueryReader();
    private final Habits habits;
    private final Projection projection;

    public Answers(Habits habits) {
        this.habits = habits;
        this.projection = new Projection(habits);
    }

    /** A page of those that the call's query lets through. The link comes behind the items. */
    public Reply page(EntityType type, List<Entity> all, Call call) {
        Query query = reader.list(type, call.rawQuery());
        List<Entity> found = query.found(all);
        List<Entity> wanted = query.cut(found);
        List<Entity> page = wanted.subList(0, Math.min(wanted.size(), habits.pageSize()));
        ObjectNode json = Json.object().put("@odata.context", context(call, type.set()));
        if (query.count()) {
            json.put("@odata.count", found.size());
        }
        ArrayNode items = json.putArray(habits.items());
        page.forEach(entity -> items.add(projection.json(entity, query)));
        if (page.size() < wanted.size()) {
            json.put("@odata.nextLink", nextLink(query, page.size(), call));
        }
        return reply(200, json);
    }

    /** One entity, as the call's query wants it. */
    public Reply one(Entity entity, Call call) {
        return one(200, entity, call);
    }

    /** One entity, with another status. */
    public Reply one(int status, Entity entity, Call call) {
        Query query = reader.one(entity.type(), call.rawQuery());
        ObjectNode json =
                Json.object().put("@odata.context", context(call, entity.type().set() + "/$entity"));
        json.setAll(projection.json(entity, query));
        return reply(status, json);
    }

    private static Reply reply(int status, ObjectNode json) {
        return Json.reply(status, json)
                .header("Content-Type", "application/json; odata.metadata=minimal; charset=utf-8")
                .header("OData-Version", "4.0");
    }

    private String context(Call call, String what) {
        return (habits.relativeLinks() ? "" : call.base() + "/v1/") + "$metadata#" + what;
    }

    private String nextLink(Query query, int seen, Call call) {
        Stream<String> others = Arrays.stream(call.rawQuery().split("&"))
                .filter(option -> !option.isEmpty() && !option.matches("(?:\\$|%24)(?:skip|top)=.*"));
        Stream<String> rest = query.top().map(top -> "$top=" + (top - seen)).stream();
        Stream<String> skip = Stream.of("$skip=" + (query.skip() + seen));
        String options = Stream.of(others, rest, skip).flatMap(each -> each).collect(Collectors.joining("&"));
        String path = call.path();
        return habits.relativeLinks()
                ? path.substring(path.lastIndexOf('/') + 1) + "?" + options
                : URI.create(call.base() + path) + "?" + options;
    }
}
