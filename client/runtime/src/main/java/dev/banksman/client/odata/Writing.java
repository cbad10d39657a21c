package dev.banksman.client.odata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An expression as text, in the making: gives variables their names, and notes which other entities it reaches. */
final class Writing {
    /** Words that an OData parser could take for something else than a variable. */
    private static final Set<String> WORDS = Set.of(
            "add", "all", "and", "any", "asc", "desc", "div", "divby", "eq", "false", "ge", "gt", "has", "in", "le",
            "lt", "mod", "mul", "ne", "not", "null", "or", "sub", "true", "NaN", "INF");

    private final Dialect dialect;
    private final Set<String> avoided;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> begins = new HashSet<>();
    private final Set<List<String>> reached = new LinkedHashSet<>();
    private final Map<Variable, String> names = new HashMap<>();

    private Writing(Dialect dialect, Set<String> avoided) {
        this.dialect = dialect;
        this.avoided = avoided;
    }

    /** Writes twice, since a variable hides a property of its name, and which those are is known at the end. */
    static Writing of(Term term, Dialect dialect) {
        Writing first = new Writing(dialect, Set.of());
        term.writeTo(first);
        Writing second = new Writing(dialect, first.begins);
        term.writeTo(second);
        return second;
    }

    Dialect dialect() {
        return dialect;
    }

    String text() {
        return text.toString();
    }

    /** The ways to the entities that it reaches, by the names of the steps, in its order. */
    Set<List<String>> reached() {
        return reached;
    }

    Writing add(String more) {
        text.append(more);
        return this;
    }

    Writing add(Term term) {
        term.writeTo(this);
        return this;
    }

    Writing add(PropertyPath<?> path) {
        List<String> names = new ArrayList<>();
        path.variable().ifPresentOrElse(variable -> names.add(nameOf(variable)), () -> noteBegin(path));
        path.steps().forEach(step -> names.add(step.name()));
        noteReached(path);
        return add(String.join("/", names));
    }

    /** Writes what is true of a variable, which is known by a name of its own meanwhile. */
    Writing within(Variable variable, Term term) {
        String name = free(variable.wanted());
        names.put(variable, name);
        add(name).add(":").add(term); // no blank after the colon: strict servers refuse it
        names.remove(variable);
        return this;
    }

    private String free(String wanted) {
        String name = wanted;
        for (int number = 2; isTaken(name); number++) {
            name = wanted + number;
        }
        return name;
    }

    private boolean isTaken(String name) {
        return WORDS.contains(name) || avoided.contains(name) || names.containsValue(name);
    }

    private String nameOf(Variable variable) {
        String name = names.get(variable);
        if (name == null) {
            throw new IllegalStateException("A variable of any or all is used inside its lambda only. Found: "
                    + variable.wanted() + " outside. Write the condition inside.");
        }
        return name;
    }

    private void noteBegin(PropertyPath<?> path) {
        path.steps().stream().limit(1).forEach(step -> begins.add(step.name()));
    }

    private void noteReached(PropertyPath<?> path) {
        List<String> way = new ArrayList<>(path.variable().map(Writing::wayTo).orElse(List.of()));
        for (PropertyPath.Step step : path.steps()) {
            way.add(step.name());
            if (step.toEntity()) {
                reached.add(List.copyOf(way));
            }
        }
    }

    private static List<String> wayTo(Variable variable) {
        List<String> way = new ArrayList<>();
        variable.collection().variable().ifPresent(outer -> way.addAll(wayTo(outer)));
        variable.collection().steps().forEach(step -> way.add(step.name()));
        return way;
    }
}
