package dev.banksman.client;

import dev.banksman.client.auth.AuthSettings;
import dev.banksman.client.auth.Credential;
import dev.banksman.client.body.BodySettings;
import dev.banksman.client.breaker.BreakerSettings;
import dev.banksman.client.budget.Budget;
import dev.banksman.client.budget.BudgetSettings;
import dev.banksman.client.bulkhead.BulkheadSettings;
import dev.banksman.client.call.CallListener;
import dev.banksman.client.call.CallOptions;
import dev.banksman.client.call.HeaderText;
import dev.banksman.client.call.Origin;
import dev.banksman.client.call.Time;
import dev.banksman.client.deadline.DeadlineSettings;
import dev.banksman.client.format.Format;
import dev.banksman.client.format.FormatSettings;
import dev.banksman.client.json.Json;
import dev.banksman.client.model.ClientDescriptor;
import dev.banksman.client.retry.RetrySettings;
import dev.banksman.client.transport.ClosableClient;
import dev.banksman.client.transport.TransportSettings;
import feign.Client;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every client can be told; the generated builders add the credentials' setters. Each setting is checked where it
 * is set.
 *
 * <p>Not safe for use by several threads; a builder may build several clients.
 *
 * @param <B> the builder that the setters return
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
    private final ClientDescriptor service;
    private final Map<String, Credential> credentials = new LinkedHashMap<>();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private @Nullable URI documented;
    private @Nullable URI baseUrl;
    private DeadlineSettings deadline = DeadlineSettings.standard();
    private RetrySettings retry = RetrySettings.standard();
    private BodySettings body = BodySettings.standard();
    private TransportSettings transport = TransportSettings.standard();
    private @Nullable Client sender;
    private @Nullable Budget budget;
    private @Nullable BreakerSettings breaker;
    private @Nullable BulkheadSettings bulkhead;
    private CallListener listener = report -> {};
    private Time time = Time.system();
    private Format format = Format.JSON;
    private String userAgent;

    /** A builder with what the document says about the service. */
    protected ClientBuilder(ClientDescriptor service) {
        this.service = service;
        this.documented = service.baseUrl();
        this.baseUrl = documented;
        this.userAgent = UserAgent.of(service);
    }

    /** This builder. */
    protected abstract B self();

    /**
     * Where the service is, in place of what the document says: its paths begin there.
     *
     * @throws IllegalArgumentException when it isn't https (http is for loopback only), or has user info, a query or a
     *     fragment
     */
    public B baseUrl(URI baseUrl) {
        this.baseUrl = BaseUrl.checked(baseUrl);
        return self();
    }

    /**
     * A variable of the address that the document names, for the generated setters; it takes the place of any address
     * that was told before.
     *
     * @throws IllegalArgumentException when the document doesn't allow the value, or the address breaks the rules of
     *     {@link #baseUrl} with it
     */
    protected B serverVariable(String name, String value) {
        variables.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, name));
        documented = service.baseUrl(variables);
        return documented == null ? self() : baseUrl(documented);
    }

    /**
     * How long a call may take, waits and retries included. Two minutes where nothing is said.
     *
     * @throws IllegalArgumentException when it is zero or negative
     */
    public B timeout(Duration timeout) {
        deadline = new DeadlineSettings(timeout);
        return self();
    }

    /**
     * What the client calls itself.
     *
     * @throws IllegalArgumentException when it holds what a header can't
     */
    public B userAgent(String userAgent) {
        this.userAgent = HeaderText.value("User-Agent", userAgent);
        return self();
    }

    /**
     * In which format it speaks with the service, for one that offers several. JSON where nothing is said.
     *
     * @throws IllegalArgumentException when the document doesn't offer it
     */
    public B format(Format format) {
        if (format != Format.JSON && !service.formats().containsKey(format.word())) {
            throw new IllegalArgumentException("The format must be one that " + service.name() + " offers. Found: "
                    + format.word() + ". Its document offers "
                    + (service.formats().isEmpty()
                            ? "json"
                            : String.join(", ", service.formats().keySet())) + ".");
        }
        this.format = format;
        return self();
    }

    /** How failed requests are sent again, where the operation says nothing else. */
    public B retry(RetrySettings retry) {
        this.retry = Objects.requireNonNull(retry, "retry");
        return self();
    }

    /**
     * How many requests may be made, in place of what the document says of the whole service. What it says of a single
     * operation holds in addition.
     */
    public B budget(Budget budget) {
        this.budget = Objects.requireNonNull(budget, "budget");
        return self();
    }

    /** When to stop sending to a failing server for a while. Without it, never. */
    public B breaker(BreakerSettings breaker) {
        this.breaker = Objects.requireNonNull(breaker, "breaker");
        return self();
    }

    /** How many requests may be under way at once. Without it, any number. */
    public B bulkhead(BulkheadSettings bulkhead) {
        this.bulkhead = Objects.requireNonNull(bulkhead, "bulkhead");
        return self();
    }

    /** How much an answer may hold. */
    public B body(BodySettings body) {
        this.body = Objects.requireNonNull(body, "body");
        return self();
    }

    /** How connections are made and kept. */
    public B transport(TransportSettings transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
        this.sender = null;
        return self();
    }

    /**
     * Another transport. It makes one request for each {@code execute}, follows no redirects, throws
     * {@link dev.banksman.client.call.NotSentException} where it knows that nothing was sent, and keeps to the time in
     * its options. Bodies come as they are on the wire: one that is inflated already must have lost its
     * {@code Content-Encoding} and {@code Content-Length}, which Feign's own {@code Client.Default} leaves there. It
     * stays open when the client is closed.
     */
    public B transport(Client transport) {
        this.sender = Objects.requireNonNull(transport, "transport");
        return self();
    }

    /** Who hears of every call. */
    public B listener(CallListener listener) {
        this.listener = Objects.requireNonNull(listener, "listener");
        return self();
    }

    /** The time that everything waits by; for tests. */
    public B time(Time time) {
        this.time = Objects.requireNonNull(time, "time");
        return self();
    }

    /**
     * What lets the client in.
     *
     * @param scheme the key of the security scheme in the document
     */
    public B credential(String scheme, Credential credential) {
        credentials.put(Objects.requireNonNull(scheme, "scheme"), Objects.requireNonNull(credential, "credential"));
        return self();
    }

    /**
     * The client that the builder describes.
     *
     * @throws IllegalStateException when the base URL or all credentials are missing; the message names the setter
     */
    protected final ApiClient buildClient() {
        URI base = BaseUrl.required(baseUrl, service);
        requireCredential();
        ClosableClient opened = sender == null ? transport.open(time) : null;
        Json json = format == Format.XML ? Json.ofTexts() : Json.create();
        Client pipeline =
                Pipeline.around(settings(base, json), opened == null ? Objects.requireNonNull(sender) : opened);
        CallOptions options =
                CallOptions.none().toBuilder().header("User-Agent", userAgent).build();
        return new ApiClient(
                Apis.create(base, service, told(), pipeline, json),
                new View(options, null, time),
                opened == null ? () -> {} : opened::close);
    }

    /** Whether the client calls another server than the document's. */
    private boolean told() {
        return !Objects.equals(baseUrl, documented);
    }

    private PipelineSettings settings(URI base, Json json) {
        AuthSettings auth = new AuthSettings(Origin.of(base), !told(), credentials);
        FormatSettings spoken = FormatSettings.of(format, service.formats(), auth.origin());
        BudgetSettings shared = new BudgetSettings(budget, auth.account(), auth.origin());
        return new PipelineSettings(
                spoken, deadline, retry, shared, breaker, bulkhead, auth, body, listener, time, json);
    }

    /**
     * One is enough: a document may offer several ways in. What an operation needs besides is checked when it is
     * called.
     */
    private void requireCredential() {
        if (credentials.isEmpty() && !service.credentials().isEmpty()) {
            String setters = String.join("(…) or ", service.credentials().keySet());
            throw new IllegalStateException(
                    service.name() + " needs a credential. Found: none. Set " + setters + "(…) on the builder.");
        }
    }
}
