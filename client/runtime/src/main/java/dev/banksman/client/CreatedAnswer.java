package dev.banksman.client;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says of something that was created.
 *
 * @param uri where it is
 * @param value what it is; null when the answer doesn't say
 */
record CreatedAnswer(URI uri, @Nullable Object value) {}
