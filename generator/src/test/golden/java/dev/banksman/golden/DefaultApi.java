package dev.banksman.golden;

import dev.banksman.client.annotation.ErrorFormat;
import dev.banksman.client.annotation.GeneratedClient;
import dev.banksman.client.annotation.Retry;
import dev.banksman.client.annotation.Security;
import feign.Headers;
import feign.RequestLine;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Some of the service's operations.
 *
 * <p>Reached by {@link Shop#defaultApi()}. Thread-safe.
 */
@GeneratedClient
@ErrorFormat(
        errors = "/errors",
        status = "/status",
        code = "/code",
        title = "/title",
        detail = "/detail",
        pointer = "/source/pointer")
@NullMarked @Generated("dev.banksman.generator")
public interface DefaultApi {
    /**
     * Calls {@code GET /status}.
     *
     * @return Any JSON. Empty when there is none.
     */
    @RequestLine("GET /status")
    @Headers("Accept: application/json")
    @Retry(
            attempts = 3,
            statuses = {429, 503},
            backoff = "PT0.5S",
            maxBackoff = "PT30S")
    @Security("apiToken")
    Optional<Object> getStatus();
}
