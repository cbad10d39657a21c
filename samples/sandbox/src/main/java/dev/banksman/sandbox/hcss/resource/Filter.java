package dev.banksman.sandbox.hcss.resource;

import dev.banksman.sandbox.hcss.domain.FieldRule;
import dev.banksman.sandbox.hcss.domain.FieldType;
import dev.banksman.sandbox.hcss.domain.Project;
import dev.banksman.sandbox.hcss.error.HcssFailure;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** One of the filters of a list: {@code filters[0].fieldId=…&filters[0].contains=…}. */
final class Filter {
    private static final Pattern KEY = Pattern.compile(
            "filters\\[(\\d{1,3})]\\.(fieldId|contains|lowerBound|upperBound)", Pattern.CASE_INSENSITIVE);

    private final FieldRule rule;
    private final Map<String, String> conditions;

    private Filter(FieldRule rule, Map<String, String> conditions) {
        this.rule = rule;
        this.conditions = conditions;
    }

    static List<Filter> of(Parameters parameters) {
        Map<Integer, Map<String, String>> filters = new TreeMap<>();
        parameters.all().forEach((name, values) -> {
            Matcher key = KEY.matcher(name);
            if (key.matches()) {
                filters.computeIfAbsent(
                                Integer.valueOf(key.group(1)), any -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER))
                        .put(key.group(2), values.get(0));
            } else if (name.regionMatches(true, 0, "filters", 0, 7)) {
                throw HcssFailure.badRequest("A filter has no '" + name + "'.");
            }
        });
        return filters.values().stream().map(Filter::of).toList();
    }

    private static Filter of(Map<String, String> conditions) {
        String field = conditions.getOrDefault("fieldId", "");
        Filter filter = new Filter(Fields.rule(field), conditions);
        filter.check();
        return filter;
    }

    private void check() {
        if (conditions.containsKey("contains") && rule.type() != FieldType.TEXT) {
            throw HcssFailure.badRequest("Only a text can be looked into with contains.");
        }
        bound("lowerBound");
        bound("upperBound");
    }

    boolean accepts(Project project) {
        return project.value(rule.id()).filter(this::accepts).isPresent();
    }

    private boolean accepts(JsonNode value) {
        String wanted = conditions.getOrDefault("contains", "").toLowerCase(Locale.ROOT);
        return (rule.type() != FieldType.TEXT
                        || value.stringValue().toLowerCase(Locale.ROOT).contains(wanted))
                && bound("lowerBound")
                        .filter(bound -> compare(value, bound) < 0)
                        .isEmpty()
                && bound("upperBound")
                        .filter(bound -> compare(value, bound) > 0)
                        .isEmpty();
    }

    private int compare(JsonNode value, Object bound) {
        return bound instanceof BigDecimal number
                ? value.decimalValue().compareTo(number)
                : OffsetDateTime.parse(value.stringValue()).toInstant().compareTo(((OffsetDateTime) bound).toInstant());
    }

    private Optional<Object> bound(String name) {
        return Optional.ofNullable(conditions.get(name)).map(text -> parsed(name, text));
    }

    private Object parsed(String name, String text) {
        try {
            return switch (rule.type()) {
                case NUMBER -> new BigDecimal(text);
                case INSTANT -> OffsetDateTime.parse(text);
                default -> throw HcssFailure.badRequest("The field '" + rule.id() + "' has no bounds.");
            };
        } catch (NumberFormatException | DateTimeException e) {
            throw HcssFailure.badRequest(name + " must be " + rule.type().words() + ".");
        }
    }
}
