package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.spec.DocumentJudge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls every operation until it has given each answer that the OpenAPI document declares. */
class EveryAnswerTest extends ApiTest {
    private final DocumentJudge judge =
            DocumentJudge.ofResource("/dev/banksman/spec/handshq/openapi.yaml").under("/handshq/v1");

    @Override
    DocumentJudge judge() {
        return judge;
    }

    @AfterEach
    @Override
    void stopAndJudge() {
        super.stopAndJudge();
        // Of a created assignment the reference says 201 in its prose, and 200 above its sample.
        assertThat(judge.coverage().unseenAnswers()).containsExactly("createPersonnelAssignment 200");
    }

    @Test
    void everyOperationGivesEveryAnswer() {
        succeed();
        new RegisterCalls(api()).succeed();
        refuse(api().with());
        refuse(api());
        new RegisterCalls(api()).misuse();
        api().get("/event_subscriptions?page=0").expect(400);
        api().get("/projects?page=0").expect(400);
        for (String path : new String[] {"/projects", "/event_subscriptions", "/projects/1001/duplications"}) {
            api().post(path, "[]").expect(400);
        }
        api().patch("/projects/1001", "[]").expect(400);
        api().patch("/projects/1001", "{\"project\": {\"name\": \"\"}}").expect(422);
        api().post("/event_subscriptions", "{\"event_subscription\": {}}").expect(422);
        api().post("/projects", "{\"project\": {}}").expect(422);
        api().post("/projects/1001/duplications", "{}").expect(422);
    }

    private void succeed() {
        api().get("/authentication").expect(200);
        api().get("/fields").expect(200);
        api().get("/projects?with_fields=true&page=4").expect(200);
        api().get("/projects/1001").expect(200);
        api().patch("/projects/1001", "{\"project\": {\"name\": \"x\"}}").expect(200);
        api().patch("/projects/1001/archive").expect(200);
        api().patch("/projects/1001/unarchive").expect(200);
        api().get("/projects/1001/latest_version_pdf").expect(200);
        api().get("/version_pdfs/7001").expect(200);
        api().post(
                        "/projects",
                        "{\"user_email\": \"jane@daystrom.com\", \"project\": {\"name\": \"x\", \"fields_attributes\": {\"1\": \"y\"}}}")
                .expect(201);
        api().post(
                        "/event_subscriptions",
                        "{\"event_subscription\": {\"external_url\": \"https://a.example/\", \"event_type\": \"role_created\"}}")
                .expect(201);
        api().get("/event_subscriptions").expect(200);
        api().delete("/event_subscriptions/1").expect(204);
        String id = api().post("/projects/1001/duplications", "{\"user_email\": \"jane@daystrom.com\"}")
                .expect(201)
                .string("/data/id");
        clock.move(QUEUED.plus(IN_PROGRESS));
        api().get("/project_duplications/" + id).expect(200);
    }

    /** Without a token all of this is a 401; with one, a 404 where the document has one. */
    private static void refuse(Api api) {
        new RegisterCalls(api).refuse();
        api.get("/authentication");
        api.get("/fields");
        api.get("/projects");
        api.get("/event_subscriptions");
        api.get("/projects/1");
        api.get("/projects/1/latest_version_pdf");
        api.get("/version_pdfs/1");
        api.get("/project_duplications/1");
        api.patch("/projects/1", "{}");
        api.patch("/projects/1/archive");
        api.patch("/projects/1/unarchive");
        api.post("/projects", "{}");
        api.post("/event_subscriptions", "{}");
        api.post("/projects/1/duplications", "{}");
        api.delete("/event_subscriptions/1");
    }
}
