package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonnelChangeTest extends ApiTest {
    @Test
    void createsOneWhoBelongsToTheDivisionOfTheToken() {
        Answer answer = roofing().post("/personnel", """
                        {"personnel": {"first_name": "Sandra", "last_name": "Smith", "email": "sandra.smith@email.com",
                          "external_id": "JSMITH", "line_manager_id": "30113", "role_ids": ["203", "201"],
                          "primary_role_id": "201", "profile_access_enabled": true}}
                        """).expect(201);

        assertThat(answer.json()).isEqualTo(Answer.tree("""
                        {"data": {"id": "30141", "type": "personnel",
                         "attributes": {"first_name": "Sandra", "last_name": "Smith", "email": "sandra.smith@email.com",
                           "external_id": "JSMITH", "archived_at": null, "type": "employee"},
                         "relationships": {
                           "line_manager": {"data": {"id": "30113", "type": "line_manager"}},
                           "roles": {"data": [{"id": "203", "type": "role"}, {"id": "201", "type": "role"}]},
                           "primary_role": {"data": {"id": "201", "type": "primary_role"}}}}}
                        """));
        roofing().get("/personnel/30141").expect(200);
    }

    @Test
    void namesAreAllThatSomebodyNeeds() {
        Answer answer = create("{'first_name': 'A', 'last_name': 'B'}").expect(201);

        assertThat(answer.at("/data/relationships")).isEqualTo(Answer.tree("""
                        {"line_manager": {"data": null}, "roles": {"data": []}, "primary_role": {"data": null}}
                        """));
    }

    @Test
    void absentRolesStayAnEmptyListRemovesAllAndAListReplaces() {
        assertThat(roles(update("{'first_name': 'Dima'}"))).containsExactly("205", "203");
        assertThat(roles(update("{'role_ids': ['203', '206', '203']}"))).containsExactly("203", "206");
        assertThat(roles(update("{'role_ids': []}"))).isEmpty();
        assertThat(api().get("/personnel/30004").string("/data/attributes/first_name"))
                .isEqualTo("Dima");
    }

    @Test
    void aPrimaryRoleThatIsNoLongerHeldIsNone() {
        assertThat(update("{'role_ids': ['203']}").at("/data/relationships/primary_role"))
                .isEqualTo(Answer.tree("{\"data\": null}"));
    }

    @Test
    void aNullTakesAway() {
        Answer answer = update("{'email': null, 'line_manager_id': null, 'primary_role_id': null}");

        assertThat(answer.at("/data/attributes/email").isNull()).isTrue();
        assertThat(answer.at("/data/relationships/line_manager/data").isNull()).isTrue();
        assertThat(answer.at("/data/relationships/primary_role/data").isNull()).isTrue();
    }

    @Test
    void namesEverythingThatIsWrong() {
        assertThat(create("{'line_manager_id': '1', 'role_ids': ['203', '9'], 'primary_role_id': '205'}")
                        .problems())
                .containsExactly(
                        "blank /personnel/first_name: first_name can't be blank.",
                        "blank /personnel/last_name: last_name can't be blank.",
                        "unknown_role /personnel/role_ids/1: There is no such role.",
                        "unknown_personnel /personnel/line_manager_id: There is no such personnel.",
                        "role_not_held /personnel/primary_role_id: The primary role must be one of the roles that the"
                                + " personnel holds.");
        assertThat(send("{'first_name': ' ', 'line_manager_id': '30004'}").problems())
                .containsExactly(
                        "blank /personnel/first_name: first_name can't be blank.",
                        "own_line_manager /personnel/line_manager_id: Nobody is their own line manager.");
    }

    @Test
    void refusesValuesOfAnotherKind() {
        send("{'role_ids': null}")
                .expectError(
                        400, "Bad Request", "bad_request", "/personnel/role_ids must be an array of ids. Found: null.");
        send("{'role_ids': [null]}")
                .expectError(400, "Bad Request", "bad_request", "/personnel/role_ids/0 must be an id. Found: null.");
        send("{'primary_role_id': true}")
                .expectError(
                        400, "Bad Request", "bad_request", "/personnel/primary_role_id must be an id. Found: boolean.");
        send("{'profile_access_enabled': 'yes'}")
                .expectError(
                        400,
                        "Bad Request",
                        "bad_request",
                        "/personnel/profile_access_enabled must be true or false. Found: string.");
    }

    @Test
    void archivesWithTheOffsetOfTheSitesAndUnarchives() {
        clock.move(Duration.ofDays(60)); // into summer time

        assertThat(api().patch("/personnel/30004/archive").expect(200).string("/data/attributes/archived_at"))
                .isEqualTo("2026-05-01T09:30:00.250+01:00");
        api().patch("/personnel/30004/archive")
                .expectError(404, "Not Found", "not_found", "The personnel has already been archived.");
        assertThat(api().patch("/personnel/30004/unarchive")
                        .expect(200)
                        .at("/data/attributes/archived_at")
                        .isNull())
                .isTrue();
        api().patch("/personnel/30004/unarchive")
                .expectError(404, "Not Found", "not_found", "The personnel has not been archived.");
    }

    @Test
    void whoeverIsDeletedManagesNobodyAndIsOnNoProject() {
        api().delete("/personnel/30001").expect(204);

        api().get("/personnel/30001").expect(404);
        assertThat(api().get("/personnel/30004")
                        .at("/data/attributes/relationships/line_manager/data")
                        .isNull())
                .isTrue();
        assertThat(api().get("/projects/1001/personnel_assignments").each("/data", "/id"))
                .containsExactly("60002", "60003", "60004");
        api().delete("/personnel/30001").expect(404);
    }

    private Answer create(String personnel) {
        return api().post("/personnel", body(personnel));
    }

    private Answer update(String personnel) {
        return send(personnel).expect(200);
    }

    private Answer send(String personnel) {
        return api().patch("/personnel/30004", body(personnel));
    }

    private static String body(String personnel) {
        return ("{'personnel': " + personnel + "}").replace('\'', '"');
    }

    private static List<String> roles(Answer answer) {
        return answer.each("/data/relationships/roles/data", "/id");
    }
}
