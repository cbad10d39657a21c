package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArchivingTest extends ApiTest {
    @Test
    void archivesOnce() {
        Answer answer = api().patch("/projects/1001/archive").expect(200);

        assertThat(answer.string("/data/attributes/archived_at")).isEqualTo("2026-03-02T08:30:00.250+00:00");
        assertThat(answer.json().has("included")).isFalse();
        api().patch("/projects/1001/archive")
                .expectError(404, "Not Found", "not_found", "The project has already been archived.");
        assertThat(api().get("/projects/1001").json().at("/data")).isEqualTo(answer.at("/data"));
    }

    @Test
    void unarchivesOnce() {
        Answer answer = api().patch("/projects/1005/unarchive").expect(200);

        assertThat(answer.at("/data/attributes/archived_at").isNull()).isTrue();
        api().patch("/projects/1005/unarchive")
                .expectError(404, "Not Found", "not_found", "The project has not been archived.");
    }

    @Test
    void needsAProject() {
        api().patch("/projects/1/archive").expectError(404, "Not Found", "not_found", "There is no such project.");
        api().patch("/projects/1/unarchive").expectError(404, "Not Found", "not_found", "There is no such project.");
    }

    @Test
    void isNoMatterForAGet() {
        Answer answer = api().get("/projects/1001/archive");

        answer.expectError(405, "Method Not Allowed", "method_not_allowed", "GET is not allowed here. Allowed: PATCH.");
        assertThat(answer.header("Allow")).isEqualTo("PATCH");
    }
}
