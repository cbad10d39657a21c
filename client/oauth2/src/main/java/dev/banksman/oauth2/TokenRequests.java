package dev.banksman.oauth2;

import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import dev.banksman.client.call.NotSentException;
import dev.banksman.client.call.Time;
import feign.Client;
import feign.Request;
import feign.Response;
import feign.Util;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Asks a token endpoint for an access token (RFC 6749, sections 3.2 and 5). */
final class TokenRequests implements TokenSource {
    private static final Duration UNLIMITED = Duration.ofDays(365);

    private final TokenRequest request;
    private final URI endpoint;
    private final Client transport;
    private final Time time;
    private final Duration margin;
    private final UnaryOperator<String> withoutSecrets;

    TokenRequests(
            TokenRequest request, Client transport, Time time, Duration margin, UnaryOperator<String> withoutSecrets) {
        this.request = request;
        this.endpoint = request.getEndpointURI();
        this.transport = transport;
        this.time = time;
        this.margin = margin;
        this.withoutSecrets = withoutSecrets;
    }

    @Override
    public AccessToken fetch() throws IOException {
        Instant asked = time.now();
        try (Response answer = send()) {
            if (answer.status() == 429 || answer.status() >= 500) {
                throw new NotSentException(
                        "no access token could be had: " + endpoint + " answered " + answer.status(), null);
            }
            return token(answer, asked);
        }
    }

    /** Whatever goes wrong here, the request that needs the token was not sent: so it may be tried again. */
    private Response send() throws IOException {
        try {
            return transport.execute(sent(), new Request.Options());
        } catch (NotSentException | InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            throw new NotSentException("no access token could be had from " + endpoint + ": " + e.getMessage(), e);
        }
    }

    private Request sent() {
        HTTPRequest form = request.toHTTPRequest();
        Map<String, Collection<String>> headers = new LinkedHashMap<>(form.getHeaderMap());
        headers.put("Accept", List.of("application/json"));
        byte[] body = form.getBody().getBytes(StandardCharsets.UTF_8);
        return Request.create(
                Request.HttpMethod.POST, endpoint.toString(), headers, body, StandardCharsets.UTF_8, null);
    }

    private AccessToken token(Response answer, Instant asked) throws IOException {
        TokenResponse response = parsed(answer);
        if (response instanceof AccessTokenResponse granted) {
            var token = granted.getTokens().getAccessToken();
            return new AccessToken(token.getValue(), asked.plus(usable(token.getLifetime())));
        }
        ErrorObject error = response.toErrorResponse().getErrorObject();
        throw TokenException.refused(
                endpoint, answer.status(), shown(error == null ? null : error.getCode()), shown(description(error)));
    }

    private static @Nullable String description(@Nullable ErrorObject error) {
        return error == null ? null : error.getDescription();
    }

    private @Nullable String shown(@Nullable String text) {
        return text == null ? null : withoutSecrets.apply(text);
    }

    /**
     * Ahead of the end; a token that is short-lived is used for half of its time. Zero is no lifetime that was told.
     */
    private Duration usable(long seconds) {
        if (seconds <= 0) {
            return UNLIMITED;
        }
        Duration lifetime = Duration.ofSeconds(seconds);
        Duration half = lifetime.dividedBy(2);
        return lifetime.minus(margin.compareTo(half) < 0 ? margin : half);
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
            throw TokenException.unreadable(endpoint, answer.status());
        }
    }
}
