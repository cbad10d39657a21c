package dev.banksman.client.call;

import java.net.URI;
import java.time.Duration;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What one call came to.
 *
 * @param operation the interface and method, such as {@code ProjectsApi#get(ProjectId)}
 * @param method the HTTP method
 * @param url where it went, without secrets
 * @param attempts how many requests were made for it; 0 when it failed before the first
 * @param status the last answer's status; empty when there was none
 * @param took from the call to its end, waits and retries included
 * @param failure what the caller was thrown; null when the answer was handed on
 */
public record CallReport(
        String operation,
        String method,
        URI url,
        int attempts,
        OptionalInt status,
        Duration took,
        @Nullable Throwable failure) {}
