package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssignmentsTest extends ApiTest {
    private static final String BY_PARTS = "/projects/1001/personnel/30004/assignment";
    private static final String BY_ID = "/personnel_assignments/60004";

    @Test
    void listsThoseOfAProject() {
        Answer answer = api().get("/projects/1001/personnel_assignments").expect(200);

        assertThat(answer.each("/data", "/id")).containsExactly("60001", "60002", "60003", "60004");
        assertThat(answer.at("/meta"))
                .isEqualTo(Answer.tree("{\"pagination\": {\"requested_page\": 1, \"total_pages\": 1}}"));
        assertThat(api().get("/projects/1002/personnel_assignments")
                        .at("/meta/pagination/total_pages")
                        .asInt())
                .isZero();
    }

    @Test
    void oneHasTwoAddresses() {
        Answer answer = api().get(BY_ID).expect(200);

        assertThat(answer.json()).isEqualTo(Answer.tree("""
                        {"data": {"id": "60004", "type": "personnel_assignment", "relationships": {
                          "personnel": {"data": {"id": "30004", "type": "personnel"}},
                          "project": {"data": {"id": "1001", "type": "project"}},
                          "role": {"data": {"id": "205", "type": "role"}}}}}
                        """));
        assertThat(api().get(BY_PARTS).expect(200).json()).isEqualTo(answer.json());
    }

    @Test
    void bothAddressesChangeTheRoleToOneThatIsHeld() {
        assertThat(role(api().patch(BY_ID, role("203")))).isEqualTo("203");
        assertThat(role(api().patch(BY_PARTS, role("205")))).isEqualTo("205");
        assertThat(role(api().patch(BY_ID, "{\"personnel_assignment\": {}}"))).isEqualTo("205");
        assertThat(role(api().patch(BY_ID, "{\"personnel_assignment\": {\"role_id\": null}}")))
                .isEmpty();
        assertThat(api().patch(BY_PARTS, role("201")).problems())
                .containsExactly(
                        "role_not_held /personnel_assignment/role_id: The personnel must already have this role.");
        assertThat(api().patch(BY_ID, role("1")).problems())
                .containsExactly("unknown_role /personnel_assignment/role_id: There is no such role.");
    }

    @Test
    void bothAddressesRemoveIt() {
        api().delete(BY_ID).expect(204);
        api().get(BY_PARTS)
                .expectError(404, "Not Found", "not_found", "The personnel has not been added to this project.");
        api().delete("/projects/1001/personnel/30001/assignment").expect(204);
        api().get("/personnel_assignments/60001")
                .expectError(404, "Not Found", "not_found", "There is no such personnel assignment.");
    }

    @Test
    void addsSomebodyWithARoleOrWithout() {
        Answer added =
                assign("/projects/1002/personnel/30012/assignment", "213").expect(201);

        assertThat(added.json()).isEqualTo(Answer.tree("""
                        {"data": {"id": "%s", "type": "personnel_assignment", "relationships": {
                          "personnel": {"data": {"id": "30012", "type": "personnel"}},
                          "project": {"data": {"id": "1002", "type": "project"}},
                          "role": {"data": {"id": "213", "type": "role"}}}}}
                        """.formatted(added.string("/data/id"))));
        assertThat(role(api().post(
                                "/projects/1002/personnel/30001/assignment", "{\"user_email\": \"jane@daystrom.com\"}")
                        .expect(201)))
                .isEmpty();
    }

    @Test
    void namesEverythingThatIsWrong() {
        assertThat(api().post(BY_PARTS, role("201")).problems())
                .containsExactly(
                        "blank /user_email: user_email can't be blank.",
                        "role_not_held /personnel_assignment/role_id: The personnel must already have this role.",
                        "already_assigned /personnel_assignment: The personnel has already been added to this project.");
        assign("/projects/1/personnel/30001/assignment", "201").expect(404);
        assign("/projects/1001/personnel/1/assignment", "201").expect(404);
        api().get("/projects/1/personnel_assignments").expect(404);
    }

    /** "The user in question must have access to the division." */
    @Test
    void theRequesterIsAUserOfTheDivision() {
        assertThat(roofing()
                        .post(
                                "/projects/501002/personnel/30113/assignment",
                                "{\"user_email\": \"maddox@daystrom.com\"}")
                        .problems())
                .containsExactly("unknown_user /user_email: There is no user with this email address.");
    }

    @Test
    void anotherDivisionSeesNothingOfIt() {
        roofing().get(BY_ID).expect(404);
        roofing().get(BY_PARTS).expect(404);
    }

    private Answer assign(String path, String role) {
        return api().post(path, """
                        {"user_email": "maddox@daystrom.com", "personnel_assignment": {"role_id": "%s"}}
                        """.formatted(role));
    }

    private static String role(String id) {
        return "{\"personnel_assignment\": {\"role_id\": \"" + id + "\"}}";
    }

    private static String role(Answer answer) {
        return answer.at("/data/relationships/role/data/id").asString("");
    }
}
