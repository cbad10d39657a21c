package dev.banksman.sandbox.handshake.resource;

import dev.banksman.sandbox.handshake.domain.ResourceType;
import dev.banksman.sandbox.handshake.domain.Resources;
import dev.banksman.sandbox.handshake.domain.Store;
import dev.banksman.sandbox.handshake.format.Format;
import dev.banksman.sandbox.http.Action;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;
import dev.banksman.sandbox.http.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All operations behind their door. */
public final class Operations {
    private final Reading reading;
    private final Writing writing;
    private final Door door;

    public Operations(Store store, Throttle throttle, Faults faults) {
        this.reading = new Reading(store);
        this.writing = new Writing(store, reading);
        this.door = new Door(store, throttle, faults);
    }

    /** What the document tells; paths begin behind the version. */
    public List<Route> documented() {
        List<Route> routes = new ArrayList<>();
        Resources.WRITABLE.forEach(type -> {
            routes.addAll(list(type, "", Format::accepted));
            routes.addAll(detail(type));
        });
        Resources.READABLE.forEach(type -> {
            routes.add(reading(type, "", Format::accepted));
            routes.add(reading(type));
        });
        return routes;
    }

    /** The lists once more, with the format in their path. In the paths of details, it is a part of the id. */
    public List<Route> withSuffix() {
        List<Route> routes = new ArrayList<>();
        for (Format format : Format.values()) {
            Resources.WRITABLE.forEach(type -> routes.addAll(list(type, format.suffix(), call -> format)));
            Resources.READABLE.forEach(type -> routes.add(reading(type, format.suffix(), call -> format)));
        }
        return routes;
    }

    private Route reading(ResourceType type, String suffix, Function<Call, Format> format) {
        return Route.get(path(type) + suffix, "List " + words(type), door.guard(type, format, reading::list));
    }

    private List<Route> list(ResourceType type, String suffix, Function<Call, Format> format) {
        return List.of(
                reading(type, suffix, format),
                Route.post(
                        path(type) + suffix,
                        "Create one of the " + words(type),
                        door.guard(type, format, writing::create)));
    }

    private Route reading(ResourceType type) {
        return Route.get(path(type) + "/{objID}", "Read one of the " + words(type), detail(type, reading::get));
    }

    private List<Route> detail(ResourceType type) {
        String path = path(type) + "/{objID}";
        return List.of(
                reading(type),
                Route.put(path, "Change one of the " + words(type), detail(type, writing::update)),
                Route.delete(path, "Delete one of the " + words(type), detail(type, writing::delete)));
    }

    private static String path(ResourceType type) {
        return "/" + type.path();
    }

    private Action detail(ResourceType type, Function<Request, Reply> work) {
        return door.guard(
                type, call -> Format.atTheEndOf(call.path("objID")).orElseGet(() -> Format.accepted(call)), work);
    }

    private static String words(ResourceType type) {
        return type.path().replace('_', ' ');
    }
}
