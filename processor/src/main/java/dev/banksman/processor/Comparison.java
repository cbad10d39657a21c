package dev.banksman.processor;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** How values of a type are compared with the texts of a {@code @Where}. */
enum Comparison {
    TEXT("any text") {
        @Override
        String canonical(String value) {
            return value;
        }
    },
    /** A value with a {@code value()}: of an open enum, or of a type around a string. */
    VALUE("any text") {
        @Override
        String canonical(String value) {
            return value;
        }
    },
    BOOLEAN("true and false") {
        @Override
        String canonical(String value) {
            if (!value.equals("true") && !value.equals("false")) {
                throw new NumberFormatException(value);
            }
            return value;
        }
    },
    INTEGER("whole numbers") {
        @Override
        String canonical(String value) {
            return new BigInteger(value).toString();
        }
    },
    NUMBER("numbers") {
        @Override
        String canonical(String value) {
            return new BigDecimal(value).stripTrailingZeros().toString();
        }
    };

    private static final Map<String, Comparison> BY_TYPE = Map.ofEntries(
            Map.entry("java.lang.String", TEXT),
            Map.entry(Contract.OPEN_ENUM, VALUE),
            Map.entry(Contract.NEWTYPE, VALUE),
            Map.entry("java.lang.Boolean", BOOLEAN),
            Map.entry("java.lang.Integer", INTEGER),
            Map.entry("java.lang.Long", INTEGER),
            Map.entry("java.math.BigInteger", INTEGER),
            Map.entry("java.math.BigDecimal", NUMBER),
            Map.entry("java.lang.Double", NUMBER),
            Map.entry("java.lang.Float", NUMBER));

    private final String possible;

    Comparison(String possible) {
        this.possible = possible;
    }

    /** The comparison for a type; empty when its values are no texts, numbers or booleans. */
    static Optional<Comparison> of(TypeMirror type) {
        return Stream.concat(
                        Stream.of(type),
                        Mirrors.element(type).stream().flatMap(known -> known.getInterfaces().stream()))
                .flatMap(named -> Mirrors.element(named).stream())
                .flatMap(named ->
                        Stream.ofNullable(BY_TYPE.get(named.getQualifiedName().toString())))
                .findFirst();
    }

    /** The values that there can be, in words. */
    String possible() {
        return possible;
    }

    /**
     * The one text for all spellings of a value.
     *
     * @throws NumberFormatException when there is no such value
     */
    abstract String canonical(String value);
}
