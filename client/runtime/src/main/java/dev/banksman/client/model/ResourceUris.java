package dev.banksman.client.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a record says what its address is: the property {@code resource_uri}, as Tastypie calls it. */
final class ResourceUris {
    private static final String PROPERTY = "resource_uri";

    private static final ClassValue<Optional<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            return type.isRecord() ? accessor(type) : Optional.empty();
        }
    };

    private ResourceUris() {}

    /** The address of an object; empty when it has none. */
    static Optional<URI> of(Object object) {
        return ACCESSORS
                .get(object.getClass())
                .flatMap(accessor -> Optional.ofNullable(value(accessor, object)))
                .map(Object::toString)
                .filter(text -> !text.isEmpty())
                .map(URI::create);
    }

    /** The last segment of an address, decoded. */
    static String id(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/+$", "");
        String segment = path.substring(path.lastIndexOf('/') + 1);
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked") // a record has no subtypes
    static <T> @Nullable Class<T> type(T object) {
        return object.getClass().isRecord() ? (Class<T>) object.getClass() : null;
    }

    private static Optional<Method> accessor(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(ResourceUris::isAddress)
                .map(RecordComponent::getAccessor)
                .peek(accessor -> accessor.setAccessible(true)) // records of hand-written interfaces need not be public
                .findFirst();
    }

    private static boolean isAddress(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return PROPERTY.equals(property == null ? component.getName() : property.value());
    }

    private static @Nullable Object value(Method accessor, Object object) {
        try {
            Object value = accessor.invoke(object);
            return value instanceof Field<?> field ? field.orNull() : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The accessor " + accessor + " failed.", e);
        }
    }
}
