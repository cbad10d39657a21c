package dev.banksman.golden;

import dev.banksman.client.ApiClient;
import dev.banksman.client.ClientBuilder;
import dev.banksman.client.annotation.GeneratedClient;
import dev.banksman.client.auth.Credentials;
import dev.banksman.client.call.CallOptions;
import dev.banksman.client.model.ApiResponse;
import dev.banksman.client.model.ClientDescriptor;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Sells things by the piece.
 *
 * <p>Prices are in <b>cents</b>. Ids are opaque:
 *
 * <ul>
 * <li>they never change
 * <li>they may be {@code numbers} in old data
 * </ul>
 *
 * <p>See <a href="https://shop.example/handbook?topic=ids&amp;lang=en">the handbook</a>.
 *
 * <pre>{@code
 * Shop client = Shop.builder().apiToken(apiToken).build();
 * }</pre>
 *
 * <p>Thread-safe. One instance is enough for a whole application; {@link #close()} ends it and all its views.
 *
 * <p>A required property that the service left out of an answer is null in its record all the same.
 */
@GeneratedClient @NullMarked @Generated("dev.banksman.generator")
public final class Shop implements AutoCloseable, Greeting {
    private static final ClientDescriptor DESCRIPTOR = ClientDescriptor.builder("Shop")
            .version("2.1")
            .baseUrl("https://api.shop.example/v2")
            .build();

    private final ApiClient client;

    private Shop(ApiClient client) { this.client = client; }

    /** A builder that begins with what the document says: its address, and how calls are authorized. */
    public static Builder builder() { return new Builder(); }

    /** What the shop sells. */
    public ProductsApi products() { return client.api(ProductsApi.class); }

    /** Long work, done by the server. */
    public ExportsApi exports() { return client.api(ExportsApi.class); }

    public DefaultApi defaultApi() { return client.api(DefaultApi.class); }

    /**
     * A view on this client whose calls have settings of their own; it shares everything else.
     *
     * <pre>{@code
     * client.with(call -> call.timeout(Duration.ofSeconds(5)).noRetry())
     * }</pre>
     */
    public Shop with(Consumer<CallOptions.Builder> call) { return new Shop(client.with(call)); }

    /**
     * The value of one operation, with the answer's status and headers.
     *
     * @param call calls exactly one operation of the client that it is given
     * @throws IllegalStateException when it makes no request, or more than one operation's
     */
    public <T extends @Nullable Object> ApiResponse<T> exchange(Function<Shop, T> call) {
        return client.exchange(view -> call.apply(new Shop(view)));
    }

    /** Closes the connections. Views of this client are closed too. */
    @Override public void close() { client.close(); }

    @Override public String toString() { return DESCRIPTOR.name() + " at " + client.baseUrl(); }

    /** Collects what a client needs. Not thread-safe. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() { super(DESCRIPTOR); }

        /** The token of your account. */
        public Builder apiToken(String apiToken) {
            return credential("apiToken", Credentials.authorization("bearer", apiToken));
        }

        /** The credential that the document calls {@code partnerKey}. */
        public Builder partnerKey(String partnerKey) {
            return credential("partnerKey", Credentials.header("X-Partner-Key", partnerKey));
        }

        /** The client. */
        public Shop build() { return new Shop(buildClient()); }

        @Override protected Builder self() { return this; }
    }
}
