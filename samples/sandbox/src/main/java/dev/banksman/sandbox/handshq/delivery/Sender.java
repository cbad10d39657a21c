package dev.banksman.sandbox.handshq.delivery;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends one request, and follows no redirect. The time limit is for all of the answer, a slow body included. */
final class Sender {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final HttpClient client;
    private final Duration limit;

    Sender() {
        this(LIMIT);
    }

    Sender(Duration limit) {
        this.limit = limit;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(limit)
                .build();
    }

    Outcome send(Parcel parcel) {
        try {
            HttpRequest request = HttpRequest.newBuilder(parcel.to().externalUrl())
                    .header("Content-Type", "application/json; charset=utf-8")
                    .header("User-Agent", "HandsHQ-sandbox")
                    .header(Signature.HEADER, parcel.signature())
                    .POST(BodyPublishers.ofByteArray(parcel.body()))
                    .build();
            return await(client.sendAsync(request, BodyHandlers.discarding()));
        } catch (IllegalArgumentException e) {
            return Outcome.failed("no request can be sent to this URL");
        }
    }

    private Outcome await(CompletableFuture<HttpResponse<Void>> answer) {
        try {
            return Outcome.answered(
                    answer.get(limit.toMillis(), TimeUnit.MILLISECONDS).statusCode());
        } catch (TimeoutException e) {
            answer.cancel(true);
            return Outcome.failed("no answer within " + limit.toMillis() + " ms");
        } catch (ExecutionException e) {
            boolean refused = e.getCause() instanceof ConnectException;
            return Outcome.failed(refused ? "no connection" : String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return Outcome.failed("the sandbox was closed");
        }
    }
}
