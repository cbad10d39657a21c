package dev.banksman.oauth2;

import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import dev.banksman.client.body.BodySettings;
import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.CallOptions;
import dev.banksman.client.call.NotSentException;
import dev.banksman.client.call.Origin;
import dev.banksman.client.call.Time;
import dev.banksman.client.error.Operation;
import dev.banksman.client.transport.TransportSettings;
import feign.Client;
import feign.Request;
import feign.Response;
import feign.Util;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where one client asks for tokens (RFC 6749, sections 3.2 and 5). Redirects are not followed. */
final class TokenEndpoint {
    private static final BodySettings SMALL = new BodySettings(1 << 20);

    private final URI address;
    private final RegisteredClient client;
    private final Client transport;
    private final Time time;

    TokenEndpoint(URI address, RegisteredClient client, Client sender, Time time) {
        this.address = address;
        this.client = client;
        this.transport = SMALL.stage(time, TransportSettings.stageWithoutRedirects(time, sender));
        this.time = time;
    }

    /**
     * Hands an address back that secrets may be sent to.
     *
     * @throws IllegalArgumentException when it isn't https (http is for loopback only)
     */
    static URI secure(URI address) {
        Origin origin = Origin.of(address);
        if (!origin.encrypted() && !(origin.scheme().equals("http") && origin.loopback())) {
            throw new IllegalArgumentException("A token endpoint must be https, as secrets are sent there. Found: "
                    + origin + ". Plain http is for loopback only.");
        }
        return address;
    }

    URI address() {
        return address;
    }

    /** Who asks, and where; what a budget and a grant belong to. */
    String account() {
        return client.id() + " at " + address;
    }

    /** Asks once, until the deadline, whatever call the thread is making. */
    Answer ask(AuthorizationGrant grant, @Nullable Scope scope, Instant deadline) throws IOException {
        CallContext own = new CallContext(CallOptions.none(), null);
        own.operation(new Operation("TokenEndpoint", "POST", address));
        own.deadline(deadline);
        CallContext previous = CallContext.enter(own);
        try {
            return ask(client.request(address, grant, scope));
        } finally {
            CallContext.restore(previous);
        }
    }

    private Answer ask(HTTPRequest request) throws IOException {
        Instant asked = time.now();
        try (Response answer = send(request)) {
            if (answer.status() == 429 || answer.status() >= 500) {
                throw new NotSentException(
                        "no access token could be had: " + address + " answered " + answer.status(), null);
            }
            return new Answer(granted(answer), asked);
        }
    }

    /** Whatever goes wrong here, the request that needs the token was not sent: so it may be tried again. */
    private Response send(HTTPRequest request) throws IOException {
        try {
            return transport.execute(sent(request), new Request.Options());
        } catch (NotSentException | InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            throw new NotSentException("no access token could be had from " + address + ": " + e.getMessage(), e);
        }
    }

    private Request sent(HTTPRequest form) {
        Map<String, Collection<String>> headers = new LinkedHashMap<>(form.getHeaderMap());
        headers.put("Accept", List.of("application/json"));
        byte[] body = form.getBody().getBytes(StandardCharsets.UTF_8);
        return Request.create(Request.HttpMethod.POST, address.toString(), headers, body, StandardCharsets.UTF_8, null);
    }

    private AccessTokenResponse granted(Response answer) throws IOException {
        TokenResponse response = parsed(answer);
        if (response instanceof AccessTokenResponse granted) {
            return granted;
        }
        ErrorObject error = response.toErrorResponse().getErrorObject();
        throw TokenException.refused(
                address,
                answer.status(),
                shown(error == null ? null : error.getCode()),
                shown(error == null ? null : error.getDescription()));
    }

    private @Nullable String shown(@Nullable String text) {
        return text == null ? null : client.withoutSecret(text);
    }

    private TokenResponse parsed(Response answer) throws IOException {
        try {
            HTTPResponse response = new HTTPResponse(answer.status());
            response.setContentType(answer.headers().getOrDefault("Content-Type", List.of()).stream()
                    .findFirst()
                    .orElse(null));
            response.setBody(
                    answer.body() == null ? "" : Util.toString(answer.body().asReader(StandardCharsets.UTF_8)));
            return TokenResponse.parse(response);
        } catch (ParseException e) {
            throw TokenException.unreadable(address, answer.status());
        }
    }

    /** Tokens, and when they were asked for: a lifetime counts from there at the latest. */
    record Answer(AccessTokenResponse response, Instant asked) {
        @Override
        public String toString() {
            return "Answer[asked=" + asked + "]";
        }
    }
}
