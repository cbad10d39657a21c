package dev.banksman.spec;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Judges the path, query and header parameters of a request, and finds query parameters that nobody declared. */
final class ParameterJudge {
    private final SchemaJudge schemas;
    private final TextJudge texts;
    private final Set<String> queryKeys;

    /** {@code queryKeys} are the query parameters that carry credentials, which no operation declares. */
    ParameterJudge(SchemaJudge schemas, TextJudge texts, Set<String> queryKeys) {
        this.schemas = schemas;
        this.texts = texts;
        this.queryKeys = queryKeys;
    }

    void judge(Routes.Match match, Target target, Message request, Findings findings) {
        Set<String> undeclared = new TreeSet<>(target.query().keySet());
        undeclared.removeAll(queryKeys);
        for (Place parameter : match.operation().parameters()) {
            undeclared.removeAll(keys(parameter, target));
            judge(parameter, match, target, request, findings);
        }
        undeclared.forEach(name -> report(name, match.operation(), findings));
    }

    /** What a parameter is called in the query. */
    private static List<String> keys(Place parameter, Target target) {
        if (IndexedParameter.is(parameter)) {
            return new IndexedParameter(parameter).keys(target);
        }
        return parameter.text("in").equals("query") ? List.of(parameter.text("name")) : List.of();
    }

    private void judge(Place parameter, Routes.Match match, Target target, Message request, Findings findings) {
        if (IndexedParameter.is(parameter)) {
            new IndexedParameter(parameter).judge(target, schemas, findings);
            return;
        }
        String in = parameter.text("in");
        String name = parameter.text("name");
        List<String> values = ascending(values(in, name, match, target, request), parameter);
        texts.judge(values, parameter, in + " parameter " + name, findings);
    }

    /** What to sort by, without the prefix that turns the order around ({@code x-banksman-order}). */
    private static List<String> ascending(List<String> values, Place parameter) {
        String prefix = parameter.at("x-banksman-order").text("descending");
        return values.stream()
                .map(value -> value.startsWith(prefix) ? value.substring(prefix.length()) : value)
                .toList();
    }

    private static List<String> values(String in, String name, Routes.Match match, Target target, Message request) {
        return switch (in) {
            case "path" ->
                Optional.ofNullable(match.pathValues().get(name)).stream().toList();
            case "query" -> target.query().getOrDefault(name, List.of());
            case "header" -> request.header(name).stream().toList();
            default -> List.of();
        };
    }

    private static void report(String name, Operation operation, Findings findings) {
        findings.add(
                "query parameter " + name,
                "the operation has no such parameter",
                operation.place().rule());
    }
}
