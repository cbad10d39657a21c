package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.banksman.client.model.KnownValue;
import dev.banksman.client.model.OpenEnum;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Whether it can be bought. */
@NullMarked @Generated("dev.banksman.generator")
public record ProductState(@JsonValue String value) implements OpenEnum<ProductState.Known> {
    public static final ProductState FOR_SALE = of("for_sale");
    public static final ProductState SOLD_OUT = of("sold-out");
    public static final ProductState _2ND_HAND = of("2nd hand");

    public ProductState { Objects.requireNonNull(value, "value"); }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProductState of(String value) { return new ProductState(value); }

    @Override public String toString() { return value; }

    public enum Known {
        @KnownValue("for_sale") FOR_SALE,
        @KnownValue("sold-out") SOLD_OUT,
        @KnownValue("2nd hand") _2ND_HAND,
        UNRECOGNIZED
    }
}
