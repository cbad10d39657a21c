package dev.banksman.sandbox.hellohq.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.olingo.server.api.uri.queryoption.expression.MethodKind;

/** Functions; of null they are null. */
final class Functions {
    private Functions() {}

    static Value call(MethodKind function, List<Value> arguments) {
        if (arguments.isEmpty()) {
            throw Condition.unsupported(function.toString());
        }
        return arguments.stream().anyMatch(Value::isNull)
                ? Value.NULL
                : call(function, arguments.get(0), arguments.subList(1, arguments.size()));
    }

    private static Value call(MethodKind function, Value first, List<Value> more) {
        return switch (function) {
            case CONTAINS -> Value.of(first.text().contains(more.get(0).text()));
            case STARTSWITH -> Value.of(first.text().startsWith(more.get(0).text()));
            case ENDSWITH -> Value.of(first.text().endsWith(more.get(0).text()));
            case INDEXOF -> Value.of(first.text().indexOf(more.get(0).text()));
            case CONCAT -> Value.of(first.text() + more.get(0).text());
            case SUBSTRING -> Value.of(substring(first.text(), more));
            case LENGTH -> Value.of(first.text().length());
            case TOLOWER -> Value.of(first.text().toLowerCase(Locale.ROOT));
            case TOUPPER -> Value.of(first.text().toUpperCase(Locale.ROOT));
            case TRIM -> Value.of(first.text().strip());
            case ROUND -> Value.of(round(first, RoundingMode.HALF_UP));
            case FLOOR -> Value.of(round(first, RoundingMode.FLOOR));
            case CEILING -> Value.of(round(first, RoundingMode.CEILING));
            case YEAR -> Value.of(time(first).getYear());
            case MONTH -> Value.of(time(first).getMonthValue());
            case DAY -> Value.of(time(first).getDayOfMonth());
            case HOUR -> Value.of(time(first).getHour());
            case MINUTE -> Value.of(time(first).getMinute());
            case SECOND -> Value.of(time(first).getSecond());
            case DATE -> Value.of(time(first).toLocalDate());
            default -> throw Condition.unsupported(function.toString());
        };
    }

    private static String substring(String text, List<Value> bounds) {
        int start = index(bounds.get(0), 0, text.length());
        int end = bounds.size() == 1 ? text.length() : start + index(bounds.get(1), 0, text.length() - start);
        return text.substring(start, end);
    }

    private static int index(Value value, int least, int most) {
        return value.number()
                .max(BigDecimal.valueOf(least))
                .min(BigDecimal.valueOf(most))
                .intValue();
    }

    private static BigDecimal round(Value value, RoundingMode mode) {
        return value.number().setScale(0, mode);
    }

    private static OffsetDateTime time(Value value) {
        return value.held().orElseThrow() instanceof LocalDate date
                ? date.atStartOfDay().atOffset(ZoneOffset.UTC)
                : value.as(Instant.class, "a time").atOffset(ZoneOffset.UTC);
    }
}
