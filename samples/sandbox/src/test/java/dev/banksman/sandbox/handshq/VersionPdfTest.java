package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.sandbox.handshq.storage.StorageRequest;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class VersionPdfTest extends ApiTest {
    private static final String PATH = "/version-pdfs/7002/steel-erection-tyne-quays.pdf";

    @Test
    void theLatestComesWithVersionHistoryAndProject() {
        Answer answer = api().get("/projects/1002/latest_version_pdf").expect(200);

        String link = answer.string("/data/links/version_pdf_url");
        assertThat(answer.json())
                .isEqualTo(Answer.tree("""
                                {"data": {"id": "7002", "type": "version_pdf",
                                   "attributes": {"created_at": "2023-12-20T09:01:00+00:00", "file_size": %d},
                                   "relationships": {
                                     "version": {"data": {"id": "3002", "type": "version"}},
                                     "project": {"data": {"id": "1002", "type": "project"}}},
                                   "links": {"version_pdf_url": "%s"}},
                                 "included": [
                                   {"id": "3002", "type": "version",
                                    "attributes": {"is_fully_signed": false, "pdf_filename": "steel-erection-tyne-quays.pdf",
                                      "display_number": 0, "created_at": "2023-12-20T09:01:00+00:00"},
                                    "relationships": {
                                      "history": {"data": {"id": "5002", "type": "history"}},
                                      "version_pdf": {"data": {"id": "7002", "type": "version_pdf"}}}},
                                   {"id": "5002", "type": "history",
                                    "attributes": {"reason": "Katie M. created the project",
                                      "createdAt": "2023-12-20T09:01:00+00:00", "displayNumber": 0, "eventType": "generic"},
                                    "relationships": {
                                      "project": {"data": {"id": "1002", "type": "project"}},
                                      "message": {"data": null}}},
                                   %s]}
                                """.formatted(download(link).response().body().length, link, project("1002"))));
    }

    @Test
    void oneByItsIdComesAlone() {
        Answer answer = api().get("/version_pdfs/7002").expect(200);

        assertThat(answer.json().propertyNames()).containsExactly("data");
        assertThat(answer.at("/data/relationships"))
                .isEqualTo(api().get("/projects/1002/latest_version_pdf").at("/data/relationships"));
    }

    @Test
    void thePdfIsOfItsVersion() {
        String before = link();
        api().patch("/projects/1002", "{\"project\": {\"name\": \"A new name\"}}")
                .expect(200);

        assertThat(download(before).text()).contains("(Steel erection, Tyne Quays) Tj");
        assertThat(download(link()).text()).contains("(A new name) Tj");
    }

    @Test
    void thePdfIsReadWithoutAToken() {
        Answer answer = download(link()).expect(200);

        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Length"))
                .isEqualTo(Long.toString(api().get("/version_pdfs/7002")
                        .at("/data/attributes/file_size")
                        .asLong()));
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"steel-erection-tyne-quays.pdf\"");
        assertThat(handsHq().storage().requests()).containsExactly(new StorageRequest("GET", PATH, false, 200));
    }

    @Test
    void theLinkIsOnAnotherOrigin() {
        assertThat(link()).startsWith(handsHq().storage().url().toString());
        assertThat(handsHq().storage().url().getAuthority())
                .isNotEqualTo(handsHq().url().getAuthority());
    }

    @Test
    void aTokenThatComesAlongIsRefusedAndRecorded() {
        Answer answer = new Api(
                        URI.create(link()),
                        "Authorization",
                        "bearer " + handsHq().token())
                .get("");

        assertThat(answer.expect(400).text()).contains("<Message>Only one auth mechanism allowed.</Message>");
        assertThat(handsHq().storage().requests()).containsExactly(new StorageRequest("GET", PATH, true, 400));
    }

    @Test
    void aWrongLinkIsDenied() {
        String link = link();
        String other = api().get("/version_pdfs/7003").string("/data/links/version_pdf_url");

        assertDenied(link.substring(0, link.length() - 4) + "0000");
        assertDenied(link.substring(0, link.indexOf('?')));
        assertDenied(link.replaceFirst("expires=", "expires=9"));
        assertDenied(other.substring(0, other.indexOf('?')) + link.substring(link.indexOf('?')));
        assertDenied(handsHq().storage().url() + "/");
    }

    @Test
    void aLinkLivesForTwoDays() {
        String link = link();
        clock.move(Duration.ofDays(2).minusSeconds(1));
        download(link).expect(200);
        clock.move(Duration.ofSeconds(1));

        assertDenied(link);
        download(link()).expect(200);
    }

    @Test
    void theStorageTakesNothing() {
        Answer answer = new Api(URI.create(link())).send("PUT", "", "x");

        assertThat(answer.expect(405).text()).contains("<Code>MethodNotAllowed</Code>");
    }

    @Test
    void needsAPdfAndAProject() {
        api().get("/version_pdfs/1").expectError(404, "Not Found", "not_found", "There is no such version PDF.");
        api().get("/projects/1/latest_version_pdf")
                .expectError(404, "Not Found", "not_found", "There is no such project.");
    }

    private String link() {
        return api().get("/projects/1002/latest_version_pdf").string("/data/links/version_pdf_url");
    }

    private String project(String id) {
        return api().get("/projects/" + id).at("/data").toString();
    }

    private static Answer download(String link) {
        return new Api(URI.create(link)).get("");
    }

    private static void assertDenied(String link) {
        assertThat(download(link).expect(403).text())
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>");
    }
}
