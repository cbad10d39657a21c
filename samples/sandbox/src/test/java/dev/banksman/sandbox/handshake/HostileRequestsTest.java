package dev.banksman.sandbox.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What nobody sends who means well. */
class HostileRequestsTest extends HandshakeTest {
    @AfterEach
    @Override
    void stopAndJudge() {
        forgetExchanges(); // the document says nothing of such calls
        super.stopAndJudge();
    }

    @Test
    void idsThatCannotBeAreNotFound() {
        for (String id : new String[] {"0", "-1", "1e3", "99999999999999999999", "1.xml.xml", "%20"}) {
            get("/orders/" + id).expect(404);
            send("PUT", "/orders/" + id, "{}").expect(404);
            send("DELETE", "/orders/" + id, "").expect(404);
        }
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        String deep = "{\"customer\":".repeat(100) + "{}" + "}".repeat(100);

        send("POST", "/orders", deep).expect(400);
        sendXml("POST", "/orders", "<object>" + "<customer type=\"hash\">".repeat(1000))
                .expect(400);
    }

    @Test
    void valuesOfTheWrongKindAreRefused() {
        for (String wrong : new String[] {
            "{\"qty\": 1}, 2",
            "{\"lines\": {}}",
            "{\"lines\": [null]}",
            "{\"lines\": [[]]}",
            "{\"customer\": 7}",
            "{\"emailSent\": \"yes\"}",
            "{\"startShipDate\": \"soon\"}",
            "{\"percentDiscount\": \"1e99999\"}",
            "{\"notes\": {}}",
            "{\"photoURLs\": [{}]}",
            "{\"lines\": [{\"qty\": 99999999999}]}"
        }) {
            assertThat(send("PUT", "/orders/1", wrong).expect(400).json().propertyNames())
                    .as(wrong)
                    .containsExactly("error");
        }
    }

    @Test
    void whatIsAnsweredCanAlwaysBeXml() {
        send("PUT", "/users/1", "{\"name\": \"a\\u0000\\uFFFF<\\ud83d\\ude00>\"}")
                .expectNothing(204);

        assertThat(get("/users/1.xml").expect(200).body()).contains("<name>a??&lt;\uD83D\uDE00&gt;</name>");
    }

    @Test
    void aBodyThatIsTooLargeIsNotRead() {
        send("POST", "/users", "{\"name\": \"" + "a".repeat(1 << 20) + "\"}").expect(413);
    }

    @Test
    void aQueryThatCannotBeDecodedIsRefused() {
        assertThat(get("/orders?category=%20%41")
                        .expect(200)
                        .at("/meta/total_count")
                        .asInt())
                .isZero();
        get("/orders?limit=99999999999").expect(400);
        get("/orders?offset=999999999&limit=999999999").expect(200);
    }
}
