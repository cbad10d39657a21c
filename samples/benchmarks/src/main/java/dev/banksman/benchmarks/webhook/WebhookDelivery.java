package dev.banksman.benchmarks.webhook;

import dev.banksman.client.json.Json;
import dev.banksman.webhook.Signature;
import dev.banksman.webhook.WebhookReceiver;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/**
 * What our receiver adds to what can't be saved, and how it compares with the usual way by hand. Each of them verifies
 * the signature over the raw bytes and ends with the typed event.
 */
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class WebhookDelivery {
    @Param
    Size size;

    private final Json json = Json.create();
    private final JsonMapper plain = new JsonMapper();
    private final BoardHandlers handlers = new BoardHandlers();
    private final ByHand byHand = new ByHand(handlers);
    private final WebhookReceiver receiver =
            WebhookReceiver.builder(new BoardDispatcher(handlers)).key(Hmac.KEY).build();

    private byte[] body;
    private String signature;
    private Map<String, List<String>> headers;

    /** Signs the delivery, and sees that each way takes it. */
    @Setup
    public void sign() throws GeneralSecurityException {
        body = size.body();
        signature = Signature.sign(body, Hmac.KEY);
        headers = Map.of(
                "Host", List.of("example.com"),
                "User-Agent", List.of("board"),
                "Content-Type", List.of("application/json"),
                "X-Board-Signature", List.of(signature));
        if (receiver() != 200 || byHand() != 200 || !handlers.last().equals("1701")) {
            throw new IllegalStateException("A delivery was refused");
        }
    }

    /** The limit: an HMAC, and one bind of the one right type, by the mapper that generated records need. */
    @Benchmark
    public Object limit() throws GeneralSecurityException {
        return Hmac.matches(body, signature) ? json.require(body, "", ProjectArchived.class) : "";
    }

    /** The same limit by Jackson as it comes, which reads a property that is there twice without a word. */
    @Benchmark
    public Object limitOfPlainJackson() throws GeneralSecurityException {
        return Hmac.matches(body, signature) ? plain.readValue(body, ProjectArchived.class) : "";
    }

    /** Ours: verify, locate, bind, dispatch. */
    @Benchmark
    public int receiver() {
        return receiver.receive(headers, body).status();
    }

    /** The usual way by hand. */
    @Benchmark
    public int byHand() throws GeneralSecurityException {
        return byHand.receive(signature, body);
    }
}
