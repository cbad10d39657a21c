package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectListTest extends ApiTest {
    @Test
    void comesInPagesOfAHundred() {
        List<String> ids = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            Answer answer = api().get("/projects?page=" + page).expect(200);
            assertThat(answer.at("/meta"))
                    .isEqualTo(Answer.tree("{\"pagination\": {\"requested_page\": " + page + ", \"total_pages\": 4}}"));
            ids.addAll(answer.each("/data", "/id"));
            sizes.add(answer.at("/data").size());
        }
        assertThat(sizes).containsExactly(100, 100, 100, 40);
        assertThat(ids).doesNotHaveDuplicates().startsWith("1001").endsWith("1340");
    }

    @Test
    void hasNothingBeyondItsLastPage() {
        assertThat(api().get("/projects?page=5").expect(200).json())
                .isEqualTo(Answer.tree(
                        "{\"data\": [], \"meta\": {\"pagination\": {\"requested_page\": 5, \"total_pages\": 4}}}"));
    }

    @Test
    void showsAProjectAsTheDocumentDoes() {
        assertThat(api().get("/projects").at("/data/4")).isEqualTo(Answer.tree("""
                                {"id": "1005", "type": "project",
                                 "attributes": {"name": "Groundworks, Bristol Temple Yard", "reference": "RA-2024-005",
                                   "start_date": "2024-01-16", "end_date": "2024-03-20",
                                   "archived_at": "2024-07-13T09:04:00+00:00", "state": "not_submitted"},
                                 "relationships": {
                                   "fields": {"data": [
                                     {"id": "20037", "type": "field"}, {"id": "20038", "type": "field"},
                                     {"id": "20039", "type": "field"}, {"id": "20040", "type": "field"},
                                     {"id": "20041", "type": "field"}, {"id": "20042", "type": "field"},
                                     {"id": "20043", "type": "field"}, {"id": "20044", "type": "field"},
                                     {"id": "20045", "type": "field"}]},
                                   "user": {"data": {"id": "2", "type": "user"}}},
                                 "links": {"app_url": "https://app.handshq.com/projects/1005"}}
                                """));
    }

    @ParameterizedTest
    @CsvSource({"archived,68", "unarchived,272", "all,340"})
    void filtersByArchivedStatus(String status, int expected) {
        int found = 0;
        for (int page = 1; page <= 4; page++) {
            found += api().get("/projects?archived_status=" + status + "&page=" + page)
                    .expect(200)
                    .at("/data")
                    .size();
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void filtersByReference() {
        Answer answer = api().get("/projects?reference=FRAMEWORK-7&archived_status=unarchived")
                .expect(200);

        assertThat(answer.each("/data", "/attributes/reference")).hasSize(12).containsOnly("FRAMEWORK-7");
        assertThat(api().get("/projects?reference=framework").at("/data").isEmpty())
                .isTrue();
        assertThat(api().get("/projects?reference=framework")
                        .at("/meta/pagination/total_pages")
                        .asInt())
                .isZero();
    }

    @Test
    void includesFieldsOnlyWhenAsked() {
        Answer with = api().get("/projects?with_fields=true&page=4").expect(200);
        Answer without = api().get("/projects?with_fields=false").expect(200);

        assertThat(with.each("/included", "/type")).hasSize(40 * 9).containsOnly("field");
        assertThat(without.json().has("included")).isFalse();
        assertThat(api().get("/projects").json().has("included")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page=0|The parameter page is a number from 1.",
                "page=-1|The parameter page is a number from 1.",
                "page=one|The parameter page is a number from 1.",
                "page=|The parameter page is a number from 1.",
                "page=99999999999|The parameter page is a number from 1.",
                "page=1&page=2|The parameter page was sent 2 times. Send it once.",
                "archived_status=old|The parameter archived_status is one of all, archived, unarchived.",
                "with_fields=yes|The parameter with_fields is one of false, true."
            })
    void refusesWhatTheDocumentDoesNotKnow(String query, String detail) {
        api().get("/projects?" + query).expectError(400, "Bad Request", "bad_request", detail);
    }
}
