package dev.banksman.spec;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the operation that a request calls. */
final class Routes {
    private final List<Route> routes;

    Routes(Place document) {
        this.routes = document.at("paths").members().entrySet().stream()
                .map(path -> new Route(path.getKey(), path.getValue()))
                .sorted(Comparator.comparingInt(Route::variableCount))
                .toList();
    }

    /** An operation and the decoded values of its path's variables. */
    record Match(Operation operation, Map<String, String> pathValues) {}

    List<Operation> operations() {
        return routes.stream().flatMap(route -> route.operations().stream()).toList();
    }

    /** Finds the operation, or says why there is none. */
    Optional<Match> find(String method, String path, Findings findings) {
        Optional<Route> route =
                routes.stream().filter(each -> each.match(path).isPresent()).findFirst();
        if (route.isEmpty()) {
            findings.add("path", "no path of the document matches " + path, "#/paths");
        }
        return route.flatMap(found -> operation(found, method, path, findings));
    }

    private static Optional<Match> operation(Route route, String method, String path, Findings findings) {
        Optional<Operation> operation = route.operation(method);
        if (operation.isEmpty()) {
            findings.add("method", method + " is not one of " + methods(route), route.rule());
        }
        return operation.map(found -> new Match(found, route.match(path).orElseThrow()));
    }

    private static String methods(Route route) {
        return route.operations().stream().map(Operation::method).collect(Collectors.joining(", "));
    }
}
