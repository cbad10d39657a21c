package dev.banksman.generator.read.document;

import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of one operation: the path's, overridden and followed by its own. */
public final class Parameters {
    /** Described elsewhere in a document (OpenAPI 3.1, 4.8.12.2). */
    private static final Set<String> NOT_PARAMETERS = Set.of("accept", "content-type", "authorization");

    private static final Set<String> PLACES = Set.of("path", "query", "header", "cookie");

    private final Reading reading;
    private final Map<List<String>, Node<Parameter>> merged = new LinkedHashMap<>();

    public Parameters(Reading reading) {
        this.reading = reading;
    }

    public Parameters with(@Nullable List<Parameter> parameters, Place place) {
        List<Parameter> all = Given.list(parameters);
        for (int i = 0; i < all.size(); i++) {
            Node<Parameter> use = new Node<>(all.get(i), place.at("parameters").at(i));
            reading.references().parameter(use).ifPresent(this::add);
        }
        return this;
    }

    private void add(Node<Parameter> node) {
        String name = node.value().getName();
        String in = node.value().getIn();
        if (name == null || name.isEmpty() || in == null || !PLACES.contains(in)) {
            String found = "name " + Objects.requireNonNullElse(name, "(none)") + " in " + in;
            reading.problems().add(Problem.of(Kind.INCOMPLETE_PARAMETER, node.place(), found));
        } else if (!in.equals("header") || !NOT_PARAMETERS.contains(name.toLowerCase(Locale.ROOT))) {
            merged.put(List.of(in, name), node);
        }
    }

    public List<Node<Parameter>> in(String place) {
        return merged.values().stream()
                .filter(node -> node.value().getIn().equals(place))
                .toList();
    }

    /** Query, header and cookie parameters, in the document's order. */
    public List<Node<Parameter>> besidePath() {
        return merged.values().stream()
                .filter(node -> !node.value().getIn().equals("path"))
                .toList();
    }
}
