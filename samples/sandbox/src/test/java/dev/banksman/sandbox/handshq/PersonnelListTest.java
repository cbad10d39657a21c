package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonnelListTest extends ApiTest {
    @Test
    void showsEachWithTheTrainingStatusAndThePrimaryRoleBesideTheRelationships() {
        Answer answer = api().get("/personnel").expect(200);

        assertThat(answer.at("/data/3")).isEqualTo(Answer.tree("""
                        {"id": "30004", "type": "personnel",
                         "attributes": {"first_name": "Dmitri", "last_name": "Bennett",
                           "email": "dmitri.bennett@daystrom.com", "archived_at": null, "external_id": "DC-0004",
                           "type": "employee",
                           "training_status": {"status": "missing", "description": "missing training"}},
                         "relationships": {
                           "line_manager": {"data": {"id": "30001", "type": "line_manager"}},
                           "roles": {"data": [{"id": "205", "type": "role"}, {"id": "203", "type": "role"}]}},
                         "primary_role": {"data": {"id": "205", "type": "primary_role"}}}
                        """));
        assertThat(answer.at("/meta")).isEqualTo(Answer.tree("""
                        {"pagination": {"requested_page": 1, "total_pages": 2}, "is_archived_set": false}
                        """));
    }

    @Test
    void showsOneAloneWithTheRelationshipsInsideOfTheAttributes() {
        assertThat(api().get("/personnel/30001").expect(200).json()).isEqualTo(Answer.tree("""
                        {"data": {"id": "30001", "type": "personnel",
                         "attributes": {"first_name": "Aisha", "last_name": "O'Neill",
                           "email": "aisha.oneill@daystrom.com", "archived_at": null, "external_id": "DC-0001",
                           "type": "employee",
                           "training_status": {"status": "valid", "description": "training up-to-date"},
                           "relationships": {
                             "line_manager": {"data": null},
                             "roles": {"data": [{"id": "201", "type": "role"}]},
                             "primary_role": {"data": {"id": "201", "type": "primary_role"}}}}}}
                        """));
    }

    @Test
    void comesInBatchesOfAHundred() {
        assertThat(api().get("/personnel?page=1").at("/data").size()).isEqualTo(100);
        assertThat(api().get("/personnel?page=2").at("/data").size()).isEqualTo(25);
        assertThat(api().get("/personnel?page=3").expect(200).at("/data").size())
                .isZero();
    }

    @Test
    void showsTheArchivedOnlyWhenAskedTo() {
        Answer answer = api().get("/personnel?archived=true").expect(200);

        assertThat(answer.at("/data").size()).isEqualTo(15);
        assertThat(answer.each("/data", "/attributes/archived_at")).noneMatch(String::isEmpty);
        assertThat(answer.at("/meta/is_archived_set").booleanValue()).isTrue();
        assertThat(answer.string("/data/0/id")).isEqualTo("30009");
        assertThat(api().get("/personnel?archived=false")
                        .at("/meta/is_archived_set")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void findsAnyPartOfANameOrAnEmailAddressInAnyCase() {
        assertThat(found("NGUY")).contains("30006");
        assertThat(found("dmitri")).contains("30004");
        assertThat(found("leah.muller@")).containsExactly("30012");
        assertThat(found("nobody at all")).isEmpty();
    }

    @Test
    void aPrimaryDivisionSeesAllAndAnotherOnlyItsOwn() {
        Answer own = roofing().get("/personnel").expect(200);

        assertThat(own.at("/data").size()).isEqualTo(25);
        assertThat(own.string("/data/0/id")).isEqualTo("30113");
        api().get("/personnel/30113").expect(200);
        roofing().get("/personnel/30113").expect(200);
        roofing().get("/personnel/30001").expectError(404, "Not Found", "not_found", "There is no such personnel.");
    }

    @Test
    void whatIsNotAsTheDocumentDescribesItIsRefused() {
        api().get("/personnel?archived=maybe")
                .expectError(400, "Bad Request", "bad_request", "The parameter archived is one of false, true.");
        api().get("/personnel/1").expectError(404, "Not Found", "not_found", "There is no such personnel.");
    }

    private List<String> found(String search) {
        return api().get("/personnel?search=" + search.replace(" ", "%20")).each("/data", "/id");
    }
}
