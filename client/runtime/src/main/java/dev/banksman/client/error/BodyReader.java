package dev.banksman.client.error;

/** Reads the body of an error as a type; the client gives its JSON here. */
@FunctionalInterface
public interface BodyReader {

    /**
     * Reads {@code body} as {@code type}.
     *
     * @throws DecodingException when it can't be read so
     */
    <T> T read(String body, Class<T> type);
}
