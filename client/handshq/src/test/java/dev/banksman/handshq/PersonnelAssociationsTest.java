package dev.banksman.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A personnel's relationships come in three places, and are offered in one; each place is kept as it came. */
class PersonnelAssociationsTest {
    private static final String LINKS = """
            "line_manager": {"data": {"id": "4321", "type": "line_manager"}},
            "roles": {"data": [{"id": "123", "type": "role"}, {"id": "321", "type": "role"}]}
            """;
    private static final String PRIMARY = """
            "primary_role": {"data": {"id": "123", "type": "primary_role"}}
            """;

    @Test
    void besideTheAttributesAsInCreatedOnes() {
        isRead(person("", ", \"relationships\": {" + LINKS + "," + PRIMARY + "}"));
    }

    @Test
    void insideTheAttributesAsInOneThatIsViewed() {
        isRead(person(", \"relationships\": {" + LINKS + "," + PRIMARY + "}", ""));
    }

    @Test
    void besideTheRelationshipsAsInTheList() {
        isRead(person("", ", \"relationships\": {" + LINKS + "}," + PRIMARY));
    }

    @Test
    void nowhereIsNull() {
        Personnel read = read(person("", ""));

        assertThat(read.lineManagerId()).isNull();
        assertThat(read.roleIds()).isNull();
        assertThat(read.primaryRoleId()).isNull();
    }

    @Test
    void nobodyAndNoRolesAreNullAndEmpty() {
        Personnel read = read(person("", """
                , "relationships": {"line_manager": {"data": null}, "roles": {"data": []}}, "primary_role": {"data": null}
                """));

        assertThat(read.lineManagerId()).isNull();
        assertThat(read.roleIds()).isEmpty();
        assertThat(read.primaryRoleId()).isNull();
    }

    private static void isRead(String json) {
        Personnel read = read(json);

        assertThat(read.lineManagerId()).isEqualTo(PersonnelId.of("4321"));
        assertThat(read.roleIds()).isEqualTo(List.of(RoleId.of("123"), RoleId.of("321")));
        assertThat(read.primaryRoleId()).isEqualTo(RoleId.of("123"));
        JsonNode written = Echo.written(read);
        assertThat(written).isEqualTo(Wire.json(json).get("data"));
    }

    private static Personnel read(String json) {
        return new ScriptedTransport().answer(200, json).client().personnel().get(PersonnelId.of("1234"));
    }

    private static String person(String inside, String beside) {
        return """
                {"data": {"id": "1234", "type": "personnel",
                   "attributes": {"first_name": "John", "last_name": "Smith", "email": null, "archived_at": null,
                     "type": "employee"%s}%s}}
                """.formatted(inside, beside);
    }
}
