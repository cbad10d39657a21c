package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventSubscriptionsTest extends ApiTest {
    private static final String SAMPLE = """
            {"event_subscription": {"external_url": "https://some.external_location.com/webhooks",
              "event_type": "version_pdf_created"}}
            """;

    private static final String CREATED = """
            {"id": "1", "type": "event_subscription",
             "attributes": {"event_type": "version_pdf_created"},
             "relationships": {"subscriber": {"data": {"id": "321", "type": "subscriber"}}},
             "links": {"related": "https://some.external_location.com/webhooks"}}
            """;

    @Test
    void createdOnesAreNotWrappedAndHaveALocation() {
        Answer answer = api().post("/event_subscriptions", SAMPLE).expect(201);

        assertThat(answer.json()).isEqualTo(Answer.tree(CREATED));
        assertThat(answer.header("location")).isEqualTo(handsHq().url() + "/event_subscriptions/1");
    }

    @Test
    void listsThem() {
        api().post("/event_subscriptions", SAMPLE).expect(201);

        assertThat(api().get("/event_subscriptions").expect(200).json())
                .isEqualTo(Answer.tree("{\"data\": [" + CREATED
                        + "], \"meta\": {\"pagination\": {\"requested_page\": 1, \"total_pages\": 1}}}"));
    }

    @Test
    void anEmptyListHasNoPages() {
        assertThat(api().get("/event_subscriptions?page=3").expect(200).json())
                .isEqualTo(Answer.tree(
                        "{\"data\": [], \"meta\": {\"pagination\": {\"requested_page\": 3, \"total_pages\": 0}}}"));
    }

    @Test
    void removesOne() {
        api().post("/event_subscriptions", SAMPLE).expect(201);

        Answer removed = api().delete("/event_subscriptions/1").expect(204);

        assertThat(removed.text()).isEmpty();
        assertThat(removed.header("Content-Type")).isEmpty();
        assertThat(api().get("/event_subscriptions").at("/data").isEmpty()).isTrue();
        api().delete("/event_subscriptions/1")
                .expectError(404, "Not Found", "not_found", "There is no such event subscription.");
    }

    @Test
    void takesPlainHttpOnThisMachineAlone() {
        subscribe("http://127.0.0.1:9000/hook", "role_created").expect(201);
        subscribe("http://localhost/hook", "role_created").expect(201);

        assertThat(subscribe("http://example.com/hook", "role_created").problems())
                .containsExactly(
                        "invalid_url /event_subscription/external_url: external_url must be a valid URL that uses https.");
    }

    @Test
    void namesEverythingThatIsWrong() {
        assertThat(subscribe("ftp://example.com", "project_exploded").problems())
                .containsExactly(
                        "unknown_event_type /event_subscription/event_type: There is no such event.",
                        "invalid_url /event_subscription/external_url: external_url must be a valid URL that uses https.");
        assertThat(api().post("/event_subscriptions", "{\"event_subscription\": {}}")
                        .problems())
                .containsExactly(
                        "blank /event_subscription/event_type: event_type can't be blank.",
                        "blank /event_subscription/external_url: external_url can't be blank.");
    }

    @Test
    void wantsTheWrapper() {
        api().post("/event_subscriptions", "{\"event_type\": \"role_created\"}")
                .expectError(
                        400, "Bad Request", "bad_request", "All parameters must be nested within event_subscription.");
    }

    private Answer subscribe(String url, String eventType) {
        return api().post(
                        "/event_subscriptions",
                        "{\"event_subscription\": {\"external_url\": \"%s\", \"event_type\": \"%s\"}}"
                                .formatted(url, eventType));
    }
}
