package dev.banksman.spec;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path template of a document, matched against the raw path of a request. */
final class Route {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

    private final String template;
    private final Place pathItem;
    private final List<String> variables = new ArrayList<>();
    private final Pattern pattern;

    Route(String template, Place pathItem) {
        this.template = template;
        this.pathItem = pathItem;
        this.pattern = compile();
    }

    private Pattern compile() {
        StringBuilder regex = new StringBuilder();
        Matcher variable = VARIABLE.matcher(template);
        int end = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(template.substring(end, variable.start())))
                    .append("([^/]+)");
            variables.add(variable.group(1));
            end = variable.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(template.substring(end))).toString());
    }

    /** The decoded values of the path's variables, if the path is one of this template. */
    Optional<Map<String, String>> match(String rawPath) {
        Matcher matcher = pattern.matcher(rawPath);
        return matcher.matches() ? Optional.of(values(matcher)) : Optional.empty();
    }

    private Map<String, String> values(Matcher matcher) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int index = 0; index < variables.size(); index++) {
            // A plus sign stands for itself in a path; only the query of a form means a blank by it.
            String raw = matcher.group(index + 1).replace("+", "%2B");
            values.put(variables.get(index), URLDecoder.decode(raw, StandardCharsets.UTF_8));
        }
        return values;
    }

    Optional<Operation> operation(String method) {
        return operations().stream()
                .filter(operation -> operation.method().equals(method))
                .findFirst();
    }

    List<Operation> operations() {
        return Methods.ALL.stream()
                .filter(method -> pathItem.at(Methods.key(method)).exists())
                .map(method -> new Operation(method, template, pathItem, pathItem.at(Methods.key(method))))
                .toList();
    }

    /** Concrete paths are matched before templated ones (OpenAPI 3.1, section 4.8.8.2). */
    int variableCount() {
        return variables.size();
    }

    String rule() {
        return pathItem.rule();
    }
}
