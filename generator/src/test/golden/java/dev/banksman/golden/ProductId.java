package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.banksman.client.model.Newtype;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The id of a product. */
@NullMarked @Generated("dev.banksman.generator")
public record ProductId(@JsonValue String value) implements Newtype {
    public ProductId { Objects.requireNonNull(value, "value"); }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProductId of(String value) { return new ProductId(value); }

    @Override public String toString() { return value; }
}
