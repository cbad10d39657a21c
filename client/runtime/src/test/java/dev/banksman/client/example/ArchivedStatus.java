package dev.banksman.client.example;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.banksman.client.model.KnownValue;
import dev.banksman.client.model.OpenEnum;
import java.util.Objects;

public record ArchivedStatus(@JsonValue String value) implements OpenEnum<ArchivedStatus.Known> {
    public static final ArchivedStatus ARCHIVED = new ArchivedStatus("archived");
    public static final ArchivedStatus UNARCHIVED = new ArchivedStatus("unarchived");

    public ArchivedStatus {
        Objects.requireNonNull(value, "value");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ArchivedStatus of(String value) {
        return new ArchivedStatus(value);
    }

    @Override
    public String toString() {
        return value;
    }

    public enum Known {
        @KnownValue("archived")
        ARCHIVED,
        @KnownValue("unarchived")
        UNARCHIVED,
        UNRECOGNIZED
    }
}
