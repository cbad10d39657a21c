package dev.banksman.client.parameters;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.banksman.client.model.Field;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** What lies inside the records that stand for a single value in JSON, such as newtypes and a union's variants. */
final class Opened {
    private Opened() {}

    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Field<?> field) {
            return of(field.orNull());
        }
        if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (component.getAccessor().isAnnotationPresent(JsonValue.class)) {
                    return of(Members.value(component, value));
                }
            }
        }
        return value;
    }
}
