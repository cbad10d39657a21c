package dev.banksman.client.json;

import dev.banksman.client.model.Rfc3339;
import java.time.OffsetDateTime;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes date-times as {@link Rfc3339} says. */
final class DateTimeSerializer extends StdSerializer<OffsetDateTime> {
    DateTimeSerializer() {
        super(OffsetDateTime.class);
    }

    @Override
    public void serialize(OffsetDateTime value, JsonGenerator generator, SerializationContext context) {
        generator.writeString(Rfc3339.write(value));
    }
}
