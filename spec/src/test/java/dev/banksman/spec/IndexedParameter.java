package dev.banksman.spec;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list of objects that a query has as {@code name[0].property=…}, which OpenAPI has no style for; the document says
 * so by {@code x-banksman-style: indexed}. The properties are read as texts.
 */
final class IndexedParameter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Place declared;
    private final Pattern key;

    IndexedParameter(Place declared) {
        this.declared = declared;
        this.key = Pattern.compile(Pattern.quote(declared.text("name")) + "\\[(\\d{1,9})]\\.(.+)");
    }

    static boolean is(Place declared) {
        return declared.text("x-banksman-style").equals("indexed");
    }

    /** The parts of the query that belong to it. */
    List<String> keys(Target target) {
        return target.query().keySet().stream()
                .filter(name -> key.matcher(name).matches())
                .toList();
    }

    /** Judges the list; its numbers have to begin at 0 and to leave none out. */
    void judge(Target target, SchemaJudge schemas, Findings findings) {
        Map<Integer, ObjectNode> items = new TreeMap<>();
        keys(target).forEach(name -> put(name, target.query().getOrDefault(name, List.of()), items, findings));
        String place = "query parameter " + declared.text("name");
        if (!items.keySet().equals(numbers(items.size()))) {
            findings.add(place, "has the numbers " + items.keySet(), declared.rule());
        }
        ArrayNode list = NODES.arrayNode();
        items.values().forEach(list::add);
        schemas.judge(list, declared.at("schema"), place, findings);
    }

    private static Set<Integer> numbers(int size) {
        return IntStream.range(0, size).boxed().collect(Collectors.toSet());
    }

    private void put(String name, List<String> values, Map<Integer, ObjectNode> items, Findings findings) {
        Matcher parts = key.matcher(name);
        if (values.size() > 1) {
            findings.add("query parameter " + name, "given " + values.size() + " times", declared.rule());
        }
        if (parts.matches()) {
            items.computeIfAbsent(Integer.valueOf(parts.group(1)), any -> NODES.objectNode())
                    .put(parts.group(2), values.get(0));
        }
    }
}
