package dev.banksman.golden;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.banksman.client.model.Newtype;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The id of a template's field. */
@NullMarked @Generated("dev.banksman.generator")
public record TemplateFieldId(@JsonValue String value) implements Newtype {
    public TemplateFieldId { Objects.requireNonNull(value, "value"); }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TemplateFieldId of(String value) { return new TemplateFieldId(value); }

    @Override public String toString() { return value; }
}
