package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.domain.Given;
import dev.banksman.sandbox.handshq.error.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a list of ids that replaces what was associated ("Associations"): absent, empty, or a list of what exists. */
record Associations(RequestBody body, String name, Problems problems) {
    /** An id that is there twice counts once; one that finds nothing is a problem of that code. */
    <T> Given<List<T>> read(Function<String, Optional<T>> find, String code, String detail) {
        Optional<List<String>> ids = body.ids(name);
        if (ids.isEmpty()) {
            return Given.absent();
        }
        List<T> found = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids.get())) {
            Optional<T> one = find.apply(id);
            one.ifPresent(found::add);
            if (one.isEmpty()) {
                problems.add(code, body.pointer(name) + "/" + ids.get().indexOf(id), detail);
            }
        }
        return Given.of(found);
    }
}
