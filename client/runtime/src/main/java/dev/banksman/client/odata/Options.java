package dev.banksman.client.odata;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The options of one query, or of one expanded property. */
final class Options {
    static final Options NONE = new Options(Map.of(), List.of(), null);

    private final Map<Option, Function<Dialect, String>> clauses;
    private final List<? extends Expanded<?>> expanded;
    private final @Nullable Term filter;

    private Options(
            Map<Option, Function<Dialect, String>> clauses,
            List<? extends Expanded<?>> expanded,
            @Nullable Term filter) {
        this.clauses = clauses;
        this.expanded = expanded;
        this.filter = filter;
    }

    Options with(Option option, String text) {
        return new Options(set(option, dialect -> text), expanded, filter);
    }

    Options expanding(List<? extends Expanded<?>> items) {
        return new Options(set(Option.EXPAND, dialect -> list(items, dialect)), items, filter);
    }

    Options filtering(Term condition) {
        return new Options(set(Option.FILTER, dialect -> written(condition, dialect)), expanded, condition);
    }

    Options ordering(List<Term> by) {
        Term all = out -> {
            out.add(by.get(0));
            by.stream().skip(1).forEach(next -> out.add(",").add(next));
        };
        return new Options(set(Option.ORDER_BY, dialect -> written(all, dialect)), expanded, filter);
    }

    Options without(Option option) {
        Map<Option, Function<Dialect, String>> fewer = new EnumMap<>(Option.class);
        fewer.putAll(clauses);
        fewer.remove(option);
        return new Options(
                fewer, option == Option.EXPAND ? List.of() : expanded, option == Option.FILTER ? null : filter);
    }

    private Map<Option, Function<Dialect, String>> set(Option option, Function<Dialect, String> clause) {
        Map<Option, Function<Dialect, String>> more = new EnumMap<>(Option.class);
        more.putAll(clauses);
        more.put(option, clause);
        return more;
    }

    private static String written(Term term, Dialect dialect) {
        return Writing.of(term, dialect).text();
    }

    private static String list(List<? extends Expanded<?>> items, Dialect dialect) {
        return items.stream().map(item -> item.write(dialect)).collect(Collectors.joining(","));
    }

    /** The values by key, not encoded. */
    Map<String, String> written(Dialect dialect) {
        Map<String, String> written = new LinkedHashMap<>();
        clauses.forEach((option, clause) -> written.put(option.key(), clause.apply(dialect)));
        return written;
    }

    /** In the parentheses of an expanded property. */
    String nested(Dialect dialect) {
        return written(dialect).entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining(";"));
    }

    boolean expands(List<String> way) {
        return expanded.stream().anyMatch(item -> item.reaches(way));
    }

    /**
     * Refuses a filter on an entity that is not expanded, where the service would.
     *
     * @throws IllegalStateException when there is one, here or in what is expanded
     */
    void check(Dialect dialect) {
        if (dialect.filterNeedsExpand() && filter != null) {
            Set<List<String>> reached = Writing.of(filter, dialect).reached();
            reached.stream().filter(way -> !expands(way)).findFirst().ifPresent(way -> refuse(way, dialect));
        }
        expanded.forEach(item -> item.check(dialect));
    }

    private void refuse(List<String> way, Dialect dialect) {
        String found = expanded.isEmpty() ? "no $expand" : "$expand=" + list(expanded, dialect);
        throw new IllegalStateException("A filter on a sub-entity needs that entity in $expand. Found: a $filter on "
                + String.join("/", way) + " and " + found + ". Expand it too: " + asExpand(way) + ".");
    }

    private static String asExpand(List<String> way) {
        String rest = way.size() == 1 ? "" : "($expand=" + asExpand(way.subList(1, way.size())) + ")";
        return way.get(0) + rest;
    }
}
