package dev.banksman.example.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.banksman.client.model.Newtype;
import org.jspecify.annotations.NullMarked;

@NullMarked
public record ProjectId(@JsonValue String value) implements Newtype {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProjectId of(String value) {
        return new ProjectId(value);
    }
}
