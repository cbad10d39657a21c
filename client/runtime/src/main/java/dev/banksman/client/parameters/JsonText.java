package dev.banksman.client.parameters;

/** Writes a value as the JSON of a request: what OpenAPI's {@code content} and nested objects go out as. */
@FunctionalInterface
public interface JsonText {
    /**
     * The text.
     *
     * @throws RuntimeException when there is none
     */
    String of(Object value);
}
