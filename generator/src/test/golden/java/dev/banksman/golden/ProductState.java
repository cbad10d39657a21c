package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.banksman.client.model.KnownValue;
import dev.banksman.client.model.OpenEnum;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Whether it can be bought.
 *
 * <p>Equal by value. A value that the document doesn't name is kept as it is.
 *
 * @param value the value as it is in JSON
 */
@NullMarked
@Generated("dev.banksman.generator")
public record ProductState(@JsonValue String value) implements OpenEnum<ProductState.Known> {
    /** {@code for_sale}. */
    public static final ProductState FOR_SALE = new ProductState("for_sale");

    /** {@code sold-out}. */
    public static final ProductState SOLD_OUT = new ProductState("sold-out");

    /** {@code 2nd hand}. */
    public static final ProductState _2ND_HAND = new ProductState("2nd hand");

    public ProductState {
        Objects.requireNonNull(value, "value");
    }

    /** The constant of this value, or a value of its own. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProductState of(String value) {
        return new ProductState(value);
    }

    @Override
    public Known known() {
        return switch (value) {
            case "for_sale" -> Known.FOR_SALE;
            case "sold-out" -> Known.SOLD_OUT;
            case "2nd hand" -> Known._2ND_HAND;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }

    /** The values that the document names, for {@code switch}. */
    public enum Known {
        @KnownValue("for_sale")
        FOR_SALE,

        @KnownValue("sold-out")
        SOLD_OUT,

        @KnownValue("2nd hand")
        _2ND_HAND,

        /** Every value that the document doesn't name. */
        UNRECOGNIZED
    }
}
