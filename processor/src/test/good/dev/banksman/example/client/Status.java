package dev.banksman.example.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.banksman.client.model.KnownValue;
import dev.banksman.client.model.OpenEnum;
import org.jspecify.annotations.NullMarked;

@NullMarked
public record Status(@JsonValue String value) implements OpenEnum<Status.Known> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Status of(String value) {
        return new Status(value);
    }

    public enum Known {
        @KnownValue("current")
        CURRENT,
        @KnownValue("expiring")
        EXPIRING,
        @KnownValue("expired")
        EXPIRED,
        UNRECOGNIZED
    }
}
