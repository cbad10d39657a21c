package dev.banksman.sandbox.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.sandbox.handshake.resource.Faults.Fault;
import dev.banksman.spec.DocumentJudge;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls every operation until it has given each answer that the document declares. */
class EveryAnswerTest extends HandshakeTest {
    /** What is created at each list; the last can only be read. */
    private static final Map<String, String> BODIES = new LinkedHashMap<>();

    static {
        BODIES.put("orders", "{\"customer\": \"/api/v2/customers/43\"}");
        BODIES.put("customers", "{\"name\": \"A\", \"billTo\": {}}");
        BODIES.put("addresses", "{\"city\": \"Montauk\"}");
        BODIES.put("items", """
                {"sku": "A%d", "name": "A", "unitPrice": "1", "minQty": 1, "multQty": 1,
                "category": "/api/v2/categories/1"}""");
        BODIES.put("categories", "{\"name\": \"A\"}");
        BODIES.put("customer_groups", "{\"name\": \"A\"}");
        BODIES.put("user_groups", "{\"name\": \"A\"}");
        BODIES.put("users", "{\"name\": \"A\"}");
        BODIES.put("order_categories", "");
    }

    private final DocumentJudge judge = DocumentJudge.ofResource("/dev/banksman/spec/handshake/openapi.yaml");

    @Override
    DocumentJudge judge() {
        return judge;
    }

    @Override
    @AfterEach
    void stopAndJudge() {
        super.stopAndJudge();
        // Customers and items answer changes, all others do not. Nothing is kept from being written, as on the
        // vendor's own server: there, groups answer 405.
        assertThat(judge.coverage().unseenAnswers())
                .allMatch(answer -> answer.matches("update(Customer|Item) 204|update\\w+ 200|\\w+Groups? 405"));
        assertThat(judge.coverage().unseenOperations()).isEmpty();
    }

    @Test
    void everyOperationGivesEveryAnswer() {
        BODIES.forEach((path, body) -> {
            pass(Duration.ofMinutes(2));
            succeed("/" + path, body);
            misuse("/" + path, !body.isEmpty());
            fail("/" + path, !body.isEmpty());
        });
    }

    private void succeed(String list, String body) {
        String uri = get(list + "?limit=1").expect(200).text("/objects/0/resource_uri");
        get(uri + ".xml").expect(200);
        if (!body.isEmpty()) {
            String created = send("POST", list, body.formatted(1))
                    .expectNothing(201)
                    .header("Location")
                    .orElseThrow();
            send("PUT", uri, "{}");
            send("PUT", list + "/99999", body.formatted(2)).expectNothing(201);
            send("DELETE", created, "").expectNothing(204);
        }
    }

    private void misuse(String list, boolean writable) {
        get(list + "?order_by=colour").expect(400);
        get(list + "/4711").expect(404);
        if (writable) {
            send("POST", list, "[]").expect(400);
            send("PUT", list + "/1", "[]").expect(400);
            send("DELETE", list + "/4711", "").expect(404);
        }
        if (list.equals("/addresses")) {
            send("DELETE", list + "/44", "").expect(400);
        }
    }

    /** Each call once at a server that fails, once without a key, and once too often. */
    private void fail(String list, boolean writable) {
        for (int call = 0; call < (writable ? 5 : 2); call++) {
            handshake().failNext(Fault.MESSAGE);
        }
        callAll(list, writable, 500);
        use("nobody:X");
        callAll(list, writable, 401);
        use(handshake().key() + ":X");
        while (get("/users/1").response().statusCode() != 429) {
            assertThat(handshake().failuresToCome()).isEmpty();
        }
        callAll(list, writable, 429);
    }

    private void callAll(String list, boolean writable, int status) {
        get(list).expect(status);
        get(list + "/1").expect(status);
        if (writable) {
            send("POST", list, "{}").expect(status);
            send("PUT", list + "/1", "{}").expect(status);
            send("DELETE", list + "/1", "").expect(status);
        }
    }
}
