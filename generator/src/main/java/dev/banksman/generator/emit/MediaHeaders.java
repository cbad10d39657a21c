package dev.banksman.generator.emit;

import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.RoutePlan;
import dev.banksman.generator.plan.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** An operation's {@code Accept} and {@code Content-Type}: JSON, for what is bound to JSON, the runtime says itself. */
final class MediaHeaders {
    private static final String JSON = "application/json";

    private MediaHeaders() {}

    static List<String> of(MethodPlan plan) {
        RoutePlan route = plan.route();
        List<String> headers = new ArrayList<>();
        boolean said =
                route.accept().equals(List.of(JSON)) && isBound(plan.answer().type());
        if (!said && !route.accept().isEmpty()) {
            headers.add("Accept: " + String.join(", ", route.accept()));
        }
        boolean json = plan.body().filter(body -> isBound(body.type())).isPresent();
        route.contentType()
                .filter(type -> !json || !type.equals(JSON))
                .ifPresent(type -> headers.add("Content-Type: " + type));
        return headers;
    }

    /** Whether it can't be anything but bound: not text, not bytes, and not an {@code Object}, which may be those. */
    private static boolean isBound(TypeRef type) {
        return !(type instanceof TypeRef.Builtin);
    }
}
