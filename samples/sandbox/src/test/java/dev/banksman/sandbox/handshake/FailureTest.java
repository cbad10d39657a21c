package dev.banksman.sandbox.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.sandbox.handshake.resource.Faults.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who gets in, how often, and the four shapes of an error. */
class FailureTest extends HandshakeTest {
    @Test
    void aKeyWithoutItsPasswordDoesNotLetIn() {
        for (String wrong :
                new String[] {"nobody:X", handshake().key() + ":", handshake().key() + ":x", "nothing"}) {
            use(wrong);
            assertThat(get("/orders").expectNothing(401).header("WWW-Authenticate"))
                    .contains("Basic realm=\"handshake\"");
        }
        use(handshake().otherKey() + ":X");
        get("/orders?limit=1").expect(200);
    }

    @Test
    void sixtyCallsAreLetInWithinAnyMinute() {
        callThirtyTimes();
        pass(Duration.ofSeconds(40));
        callThirtyTimes();

        assertThat(get("/users/1").expectNothing(429).header("Retry-After")).isEmpty();

        pass(Duration.ofSeconds(20));
        callThirtyTimes();
        get("/users/1").expectNothing(429);
    }

    private void callThirtyTimes() {
        for (int call = 0; call < 30; call++) {
            get("/users/1").expect(200);
        }
    }

    @Test
    void eachKeyHasItsOwnMinute() {
        callThirtyTimes();
        callThirtyTimes();
        get("/users/1").expect(429);

        use(handshake().otherKey() + ":X");
        get("/users/1").expect(200);
    }

    @Test
    void whatIsRefusedDoesNotCount() {
        callThirtyTimes();
        pass(Duration.ofSeconds(30));
        callThirtyTimes();
        callForNothing();
        pass(Duration.ofSeconds(30));

        callThirtyTimes();
        get("/users/1").expect(429);
    }

    private void callForNothing() {
        for (int call = 0; call < 30; call++) {
            get("/users/1").expect(429);
        }
    }

    @Test
    void aServerThatFailsSaysSoInAMessageOrOnAPage() {
        handshake().failNext(Fault.MESSAGE);
        handshake().failNext(Fault.PAGE);

        Answer message = get("/users/1").expect(500);
        assertThat(message.text("/error_message")).isEqualTo("The request could not be processed. Try again later.");
        Answer page = get("/users/1").expect(500);
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.body()).contains("<h1>Server Error (500)</h1>");
        get("/users/1").expect(200);
    }

    @Test
    void failuresCanBeTakenBack() {
        handshake().failNext(Fault.PAGE);
        assertThat(handshake().failuresToCome()).containsExactly(Fault.PAGE);

        handshake().failNothing();
        get("/users/1").expect(200);
    }

    @Test
    void theServerFailsAtAKeyThatIsTakenAlready() {
        Answer failed = send("PUT", "/customers/43", "{\"id\": \"C1005\"}").expect(500);

        assertThat(failed.text("/error_message")).isEqualTo("Integrity error: there is another one with this 'id'.");
        assertThat(get("/customers/43").text("/id")).isEqualTo("C1004");
    }

    @Test
    void aWholeListCanNeitherBeReplacedNorDeleted() {
        assertThat(send("PUT", "/orders", "{}").expectNothing(405).header("Allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET", "POST"));
        send("DELETE", "/orders", "").expectNothing(405);
        send("DELETE", "/orders.xml", "").expectNothing(405);
        send("POST", "/order_categories", "{}").expectNothing(405);
        forgetExchanges();
    }

    @Test
    void whatIsNotThereIsNothingOrAPage() {
        get("/orders/4711").expectNothing(404);
        get("/orders/0").expectNothing(404);
        Answer page = get("/manufacturers").expect(404);
        assertThat(page.mediaType()).isEqualTo("text/html");
        get("/orders/").expect(404);
        get("/orders.yaml").expect(404);
        forgetExchanges();
    }
}
