package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTest extends ApiTest {
    @Test
    void listsThemWithoutTheirCourses() {
        Answer answer = api().get("/roles").expect(200);

        assertThat(answer.at("/data").size()).isEqualTo(13);
        assertThat(answer.at("/data/2"))
                .isEqualTo(Answer.tree(
                        "{\"id\": \"203\", \"type\": \"role\", \"attributes\": {\"position\": \"Banksman\"}}"));
        assertThat(answer.at("/meta"))
                .isEqualTo(Answer.tree("{\"pagination\": {\"requested_page\": 1, \"total_pages\": 1}}"));
        assertThat(api().get("/roles?search=site").each("/data", "/attributes/position"))
                .containsExactly("Site manager", "Site supervisor");
    }

    @Test
    void showsOneWithItsCourses() {
        assertThat(api().get("/roles/202").expect(200).json()).isEqualTo(Answer.tree("""
                        {"data": {"id": "202", "type": "role", "attributes": {"position": "Site supervisor"},
                          "relationships": {"courses": {"data": [
                            {"id": "102", "type": "course"}, {"id": "106", "type": "course"}]}}},
                         "included": [
                           {"id": "102", "type": "course", "attributes": {"name": "CSCS card"}},
                           {"id": "106", "type": "course",
                            "attributes": {"name": "Site Supervision Safety Training (SSSTS)"}}]}
                        """));
    }

    @Test
    void theyAreTheWholeAccounts() {
        String created = roofing()
                .post("/roles", "{\"role\": {\"position\": \"Engineer\", \"course_ids\": [\"101\", \"113\"]}}")
                .expect(201)
                .json()
                .toString();

        assertThat(created)
                .isEqualTo("{\"data\":{\"id\":\"214\",\"type\":\"role\",\"attributes\":{\"position\":\"Engineer\"}}}");
        assertThat(api().get("/roles/214").each("/included", "/id")).containsExactly("101", "113");
    }

    @Test
    void absentCoursesStayAnEmptyListRemovesAllAndAListReplaces() {
        assertThat(update("{\"position\": \"Foreman\"}")).containsExactly("102", "106");
        assertThat(update("{\"course_ids\": [\"101\"]}")).containsExactly("101");
        assertThat(update("{\"course_ids\": []}")).isEmpty();
        assertThat(api().get("/roles/202").string("/data/attributes/position")).isEqualTo("Foreman");
    }

    @Test
    void namesEverythingThatIsWrong() {
        assertThat(api().post("/roles", "{\"role\": {\"course_ids\": [\"1\"]}}").problems())
                .containsExactly(
                        "blank /role/position: position can't be blank.",
                        "unknown_course /role/course_ids/0: There is no such course.");
        api().get("/roles/1").expectError(404, "Not Found", "not_found", "There is no such role.");
        api().patch("/roles/1", "{}").expect(404);
        api().delete("/roles/1").expect(404);
    }

    @Test
    void nobodyHoldsADeletedOne() {
        api().delete("/roles/205").expect(204);

        api().get("/roles/205").expect(404);
        Answer scaffolder = api().get("/personnel/30004");
        assertThat(scaffolder.each("/data/attributes/relationships/roles/data", "/id"))
                .containsExactly("203");
        assertThat(scaffolder
                        .at("/data/attributes/relationships/primary_role/data")
                        .isNull())
                .isTrue();
        assertThat(api().get("/personnel_assignments/60004")
                        .at("/data/relationships/role/data")
                        .isNull())
                .isTrue();
    }

    @Test
    void somebodyIsGivenOneAndItIsTakenAway() {
        Answer given = give("30012", "203").expect(201);

        String id = given.string("/data/id");
        assertThat(given.json()).isEqualTo(Answer.tree("""
                        {"data": {"id": "%s", "type": "personnelRole", "relationships": {
                          "personnel": {"data": {"id": "30012", "type": "personnel"}},
                          "role": {"data": {"id": "203", "type": "role"}}}}}
                        """.formatted(id)));
        assertThat(roles("30012")).containsExactly("213", "203");
        api().delete("/personnel_roles/" + id).expect(204);
        assertThat(roles("30012")).containsExactly("213");
        api().delete("/personnel_roles/" + id)
                .expectError(404, "Not Found", "not_found", "There is no such personnel role.");
    }

    @Test
    void aRoleIsGivenOnceAndToWhomTheDivisionSees() {
        assertThat(give("30012", "213").problems())
                .containsExactly("already_held /personnel_role/role_id: The personnel already has this role.");
        assertThat(give("1", "1").problems())
                .containsExactly(
                        "unknown_personnel /personnel_role/personnel_id: There is no such personnel.",
                        "unknown_role /personnel_role/role_id: There is no such role.");
        roofing().delete("/personnel_roles/40001").expect(404);
    }

    private Answer give(String personnel, String role) {
        return api().post(
                        "/personnel_roles",
                        "{\"personnel_role\": {\"personnel_id\": \"%s\", \"role_id\": \"%s\"}}"
                                .formatted(personnel, role));
    }

    private List<String> roles(String personnel) {
        return api().get("/personnel/" + personnel).each("/data/attributes/relationships/roles/data", "/id");
    }

    private List<String> update(String role) {
        api().patch("/roles/202", "{\"role\": " + role + "}").expect(200);
        return api().get("/roles/202").each("/data/relationships/courses/data", "/id");
    }
}
