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
    private static final int WRITABLE = 8;
    private static final int READABLE = 9;

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
        Resources.ALL.subList(0, READABLE).forEach(type -> {
            boolean writable = Resources.ALL.indexOf(type) < WRITABLE;
            routes.addAll(list(type, "", writable, Format::accepted));
            routes.addAll(detail(type, writable));
        });
        return routes;
    }

    /** The lists once more, with the format in their path. In the paths of details, it is a part of the id. */
    public List<Route> withSuffix() {
        List<Route> routes = new ArrayList<>();
        for (ResourceType type : Resources.ALL.subList(0, READABLE)) {
            for (Format format : Format.values()) {
                boolean writable = Resources.ALL.indexOf(type) < WRITABLE;
                routes.addAll(list(type, format.suffix(), writable, call -> format));
            }
        }
        return routes;
    }

    private List<Route> list(ResourceType type, String suffix, boolean writable, Function<Call, Format> format) {
        String path = "/" + type.path() + suffix;
        String words = words(type);
        List<Route> routes = new ArrayList<>();
        routes.add(Route.get(path, "List " + words, door.guard(type, format, reading::list)));
        if (writable) {
            routes.add(Route.post(path, "Create one of the " + words, door.guard(type, format, writing::create)));
        }
        return routes;
    }

    private List<Route> detail(ResourceType type, boolean writable) {
        String path = "/" + type.path() + "/{objID}";
        String words = "one of the " + words(type);
        List<Route> routes = new ArrayList<>();
        routes.add(Route.get(path, "Read " + words, detail(type, reading::get)));
        if (writable) {
            routes.add(Route.put(path, "Change " + words, detail(type, writing::update)));
            routes.add(Route.delete(path, "Delete " + words, detail(type, writing::delete)));
        }
        return routes;
    }

    private Action detail(ResourceType type, Function<Request, Reply> work) {
        return door.guard(
                type, call -> Format.atTheEndOf(call.path("objID")).orElseGet(() -> Format.accepted(call)), work);
    }

    private static String words(ResourceType type) {
        return type.path().replace('_', ' ');
    }
}
