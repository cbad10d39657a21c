package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReviewsTest extends ApiTest {
    private static final String EMPTY = """
            {"data": [], "included": [], "meta": {"pagination": {"requested_page": 1, "total_pages": 0}}}
            """;

    @Test
    void anAcceptedOneIsSignedAndComesWithAssignmentAndSignature() {
        Answer answer =
                api().get("/personnel_assignments/60001/latest_document_review").expect(200);

        assertThat(answer.json()).isEqualTo(Answer.tree("""
                        {"data": {"id": "70001", "type": "review",
                          "attributes": {"state": "accepted", "viewed_at": "2026-03-02T08:30:00.250+00:00",
                            "signed_at": "2026-03-02T08:30:00.250+00:00"},
                          "relationships": {
                            "personnel_assignment": {"data": {"id": "60001", "type": "personnel_assignment"}},
                            "signature": {"data": {"id": "80001", "type": "signature"}}},
                          "links": {"review_url": "https://app.handshq.com/reviews/70001"}},
                         "included": [
                           {"id": "60001", "type": "personnel_assignment", "relationships": {
                             "personnel": {"data": {"id": "30001", "type": "personnel"}},
                             "project": {"data": {"id": "1001", "type": "project"}},
                             "role": {"data": {"id": "201", "type": "role"}}}},
                           {"id": "80001", "type": "signature",
                            "links": {"signature_url": "https://app.handshq.com/signatures/80001.png"}}]}
                        """));
        assertThat(api().get("/projects/1001/personnel/30001/latest_document_review")
                        .json())
                .isEqualTo(answer.json());
    }

    @Test
    void listsThoseOfTheLatestVersion() {
        Answer answer = api().get("/projects/1013/latest_document_reviews").expect(200);

        assertThat(answer.each("/data", "/attributes/state"))
                .containsExactly("accepted", "accepted", "accepted", "requested");
        assertThat(answer.each("/included", "/type"))
                .containsExactly(
                        "personnel_assignment",
                        "personnel_assignment",
                        "personnel_assignment",
                        "personnel_assignment",
                        "signature",
                        "signature",
                        "signature");
        assertThat(answer.at("/data/3/attributes"))
                .isEqualTo(Answer.tree("{\"state\": \"requested\", \"viewed_at\": null, \"signed_at\": null}"));
        assertThat(answer.at("/data/3/relationships/signature/data").isNull()).isTrue();
    }

    @Test
    void thereAreNoneUntilSomebodyAsks() {
        assertThat(api().get("/projects/1007/latest_document_reviews")
                        .expect(200)
                        .json())
                .isEqualTo(Answer.tree(EMPTY));
        String assignment = api().get("/projects/1007/personnel_assignments").string("/data/0/id");
        assertThat(api().get("/personnel_assignments/" + assignment + "/latest_document_review")
                        .expect(200)
                        .json())
                .isEqualTo(Answer.tree("{\"data\": null}"));

        assertThat(handsHq().app().requestReviews("1007")).isTrue();

        assertThat(api().get("/projects/1007/latest_document_reviews").each("/data", "/attributes/state"))
                .containsExactly("requested", "requested", "requested", "requested");
        assertThat(handsHq().app().rejectReview(assignment)).isTrue();
        assertThat(api().get("/personnel_assignments/" + assignment + "/latest_document_review")
                        .at("/data/attributes"))
                .isEqualTo(Answer.tree("""
                        {"state": "rejected", "viewed_at": "2026-03-02T08:30:00.250+00:00", "signed_at": null}
                        """));
    }

    @Test
    void whoeverIsAddedAfterThatIsAskedToo() {
        api().post("/projects/1001/personnel/30012/assignment", "{\"user_email\": \"jane@daystrom.com\"}")
                .expect(201);
        api().post("/projects/1007/personnel/30012/assignment", "{\"user_email\": \"jane@daystrom.com\"}")
                .expect(201);

        assertThat(api().get("/projects/1001/personnel/30012/latest_document_review")
                        .string("/data/attributes/state"))
                .isEqualTo("requested");
        assertThat(api().get("/projects/1007/personnel/30012/latest_document_review")
                        .json())
                .isEqualTo(Answer.tree("{\"data\": null}"));
    }

    @Test
    void aNewVersionHasNoneAndTheReviewedOneComesWithThePdf() {
        assertThat(versions()).containsExactly("3001");
        api().patch("/projects/1001", "{\"project\": {\"name\": \"Another\"}}").expect(200);

        assertThat(api().get("/projects/1001/latest_document_reviews").json()).isEqualTo(Answer.tree(EMPTY));
        assertThat(versions()).containsExactly("3341", "3001");
        Answer latest = api().get("/projects/1001/latest_version_pdf");
        assertThat(latest.at("/included/0/attributes/is_fully_signed").booleanValue())
                .isFalse();
        assertThat(latest.at("/included/3/attributes/is_fully_signed").booleanValue())
                .isTrue();
        assertThat(latest.string("/included/3/relationships/version_pdf/data/id"))
                .isEqualTo("7001");
    }

    @Test
    void needsAProjectAndAnAssignment() {
        api().get("/projects/1/latest_document_reviews").expect(404);
        api().get("/personnel_assignments/1/latest_document_review").expect(404);
        api().get("/projects/1001/personnel/1/latest_document_review").expect(404);
        assertThat(handsHq().app().requestReviews("1")).isFalse();
        assertThat(handsHq().app().acceptReview("1")).isFalse();
    }

    private List<String> versions() {
        JsonNode included =
                api().get("/projects/1001/latest_version_pdf").expect(200).at("/included");
        return StreamSupport.stream(included.spliterator(), false)
                .filter(one -> one.get("type").asString().equals("version"))
                .map(one -> one.get("id").asString())
                .toList();
    }
}
