package dev.banksman.golden;

import dev.banksman.client.annotation.BudgetScope;
import dev.banksman.client.annotation.Budgeted;
import dev.banksman.client.annotation.ErrorFormat;
import dev.banksman.client.annotation.GeneratedClient;
import dev.banksman.client.annotation.Poll;
import dev.banksman.client.annotation.Polling;
import dev.banksman.client.annotation.Retry;
import dev.banksman.client.annotation.Security;
import dev.banksman.client.annotation.Unwrap;
import dev.banksman.client.model.Builders;
import dev.banksman.client.model.PollOptions;
import feign.Param;
import feign.RequestLine;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Long work, done by the server.
 *
 * <p>Reached by {@link Shop#exports()}. Thread-safe.
 */
@GeneratedClient
@ErrorFormat(
        errors = "/errors",
        status = "/status",
        code = "/code",
        title = "/title",
        detail = "/detail",
        pointer = "/source/pointer")
@Retry(
        attempts = 3,
        statuses = {429, 503},
        backoff = "PT0.5S",
        maxBackoff = "PT30S")
@Security("apiToken") @NullMarked @Generated("dev.banksman.generator")
public interface ExportsApi {
    /**
     * Begins an export.
     *
     * @return The export, queued.
     */
    @RequestLine("POST /exports")
    @Unwrap("/data")
    @Budgeted(requests = 10, period = "PT1M", scope = BudgetScope.CREDENTIAL)
    Export create(@Nullable CreateExportRequest body);

    /** {@link #create(CreateExportRequest)} with {@code body} built by a lambda. */
    default Export create(Consumer<CreateExportRequest.Builder> body) {
        return create(Builders.with(CreateExportRequest.builder(), body).build());
    }

    /** {@link #create(CreateExportRequest)} without {@code body}. */
    default Export create() { return create((CreateExportRequest) null); }

    /** The whole answer of {@link #create(CreateExportRequest) create(body)}, with all that is around the value. */
    @RequestLine("POST /exports")
    @Budgeted(requests = 10, period = "PT1M", scope = BudgetScope.CREDENTIAL)
    ExportDocument createDocument(@Nullable CreateExportRequest body);

    /** {@link #createDocument(CreateExportRequest)} with {@code body} built by a lambda. */
    default ExportDocument createDocument(Consumer<CreateExportRequest.Builder> body) {
        return createDocument(Builders.with(CreateExportRequest.builder(), body).build());
    }

    /** {@link #createDocument(CreateExportRequest)} without {@code body}. */
    default ExportDocument createDocument() { return createDocument((CreateExportRequest) null); }

    /**
     * One export.
     *
     * @return The export.
     */
    @RequestLine("GET /exports/{id}")
    @Unwrap("/data")
    Export get(@Param("id") long id);

    /** The whole answer of {@link #get(long) get(id)}, with all that is around the value. */
    @RequestLine("GET /exports/{id}")
    ExportDocument getDocument(@Param("id") long id);

    /**
     * Repeats {@link #get(long) get(id)} until {@code /data/status} is {@code complete}.
     *
     * <p>Asks every 30 seconds, for 11 minutes at most.
     *
     * @param options how to wait, where it differs from what the operation says
     * @throws dev.banksman.client.error.PollFailedException when the state is {@code failed} or {@code cancelled}
     * @throws dev.banksman.client.error.PollTimeoutException when the time is over before that
     */
    @RequestLine("GET /exports/{id}")
    @Unwrap("/data")
    @Poll(
            state = "/data/status",
            done = "complete",
            failed = {"failed", "cancelled"},
            every = "PT30S",
            atMost = "PT11M")
    Export await(@Param("id") long id, @Polling PollOptions<Export> options);

    /** {@link #await(long,dev.banksman.client.model.PollOptions)} with {@code options} built by a lambda. */
    default Export await(long id, Consumer<PollOptions.Builder<Export>> options) {
        return await(id, Builders.with(PollOptions.<Export>builder(), options).build());
    }

    /** {@link #await(long,dev.banksman.client.model.PollOptions)} without {@code options}. */
    default Export await(long id) { return await(id, PollOptions.<Export>builder().build()); }
}
