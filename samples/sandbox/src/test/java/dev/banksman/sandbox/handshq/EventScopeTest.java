package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who hears of what ("Creating an event subscription"). */
class EventScopeTest extends EventTest {
    private static final String PERSON = "{\"personnel\": {\"first_name\": \"A\", \"last_name\": \"B\"}}";
    private static final String USER = "{\"user_email\": \"%s@daystrom.com\"}";

    @Test
    void allDivisionsHearOfWhatIsAccountWide() {
        subscribeBothToEverything();

        roofing().post("/roles", "{\"role\": {\"position\": \"x\"}}").expect(201);

        assertThat(heard()).containsExactly("/primary role_created", "/roofing role_created");
    }

    @Test
    void thePrimaryDivisionHearsOfAllPersonnel() {
        subscribeBothToEverything();

        api().post("/personnel", PERSON).expect(201);
        assertThat(heard()).containsExactly("/primary personnel_created");
        roofing().post("/personnel", PERSON).expect(201);
        assertThat(heard()).containsExactly("/primary personnel_created", "/roofing personnel_created");
    }

    @Test
    void aDivisionHearsOfItsOwnProjects() {
        subscribeBothToEverything();

        api().patch("/projects/1002/archive").expect(200);
        assertThat(heard()).containsExactly("/primary project_archived");
        roofing().patch("/projects/501002/archive").expect(200);
        assertThat(heard()).containsExactly("/roofing project_archived");
        roofing().patch("/projects/501002", "{\"project\": {\"name\": \"x\"}}").expect(200);
        assertThat(heard()).containsExactly("/roofing (none)");
    }

    @Test
    void anAssignmentBelongsToTheDivisionOfTheProject() {
        subscribeBothToEverything();

        api().post("/projects/1002/personnel/30113/assignment", USER.formatted("jane"))
                .expect(201);
        assertThat(heard()).containsExactly("/primary personnel_assignment_created");
        roofing()
                .post("/projects/501002/personnel/30113/assignment", USER.formatted("nadia"))
                .expect(201);
        assertThat(heard()).containsExactly("/roofing personnel_assignment_created");
    }

    @Test
    void whoIsDeletedLeavesAllProjectsFirst() {
        api().post("/projects/1002/personnel/30113/assignment", USER.formatted("jane"))
                .expect(201);
        subscribeBothToEverything();

        roofing().delete("/personnel/30113").expect(204);

        assertThat(heard())
                .containsExactly(
                        "/primary personnel_assignment_deleted",
                        "/primary personnel_deleted",
                        "/roofing personnel_assignment_deleted",
                        "/roofing personnel_deleted");
    }

    @Test
    void ofChangedStatusesADivisionHearsOfItsOwn() {
        subscribe(api(), receiver, "training_status_changed", "/primary");
        subscribe(roofing(), receiver, "training_status_changed", "/roofing");

        api().patch("/roles/213", "{\"role\": {\"course_ids\": [\"101\"]}}").expect(200);

        assertThat(received())
                .extracting(delivery ->
                        delivery.path() + " " + delivery.json().at("/data").size())
                .containsExactlyInAnyOrder("/primary 10", "/roofing 2");
    }
}
