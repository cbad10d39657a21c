package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectCreationTest extends ApiTest {
    /** The document's "Example Project creation payload". */
    private static final String SAMPLE = """
            {
              "user_email": "maddox@daystrom.com",
              "project": {
                "name": "My project with extra details",
                "start_date": "2021-12-20",
                "end_date": "2022-12-20",
                "reference": "abc123",
                "fields_attributes": {
                  "1": "My field value"
                }
              }
            }
            """;

    @Test
    void makesAProjectWithFieldsOfItsOwn() {
        Answer answer = api().post("/projects", SAMPLE).expect(201);

        assertThat(answer.at("/data/attributes")).isEqualTo(Answer.tree("""
                                {"name": "My project with extra details", "reference": "abc123",
                                 "start_date": "2021-12-20", "end_date": "2022-12-20", "archived_at": null, "state": null}
                                """));
        assertThat(answer.at("/data/relationships/user"))
                .isEqualTo(Answer.tree("{\"data\": {\"id\": \"1\", \"type\": \"user\"}}"));
        assertThat(answer.each("/included", "/attributes/label"))
                .containsExactlyElementsOf(api().get("/fields").each("/data", "/attributes/label"));
        assertThat(answer.each("/included", "/id"))
                .isEqualTo(answer.each("/data/relationships/fields/data", "/id"))
                .doesNotContainAnyElementsOf(api().get("/fields").each("/data", "/id"));
        assertThat(answer.at("/included/0")).isEqualTo(Answer.tree("""
                                {"id": "23061", "type": "field",
                                 "attributes": {"label": "Client", "required": true, "value": "My field value",
                                   "data_type": "string"},
                                 "relationships": {"fieldset": {"data": {"id": "901021", "type": "fieldset"}}}}
                                """));
    }

    @Test
    void fillsWhatWasNotGivenWithTheTemplatesDefaults() {
        Answer answer = api().post("/projects", SAMPLE).expect(201);

        assertThat(answer.string("/included/7/attributes/label")).isEqualTo("Working hours");
        assertThat(answer.string("/included/7/attributes/value")).isEqualTo("Monday to Friday, 08:00 to 17:30");
        assertThat(answer.at("/included/1/attributes/value").isNull()).isTrue();
    }

    @Test
    void theNewProjectIsThereAfterwards() {
        String id = api().post("/projects", SAMPLE).string("/data/id");

        assertThat(api().get("/projects/" + id).expect(200).string("/data/attributes/state"))
                .isEqualTo("not_submitted");
        assertThat(api().get("/projects?reference=abc123").each("/data", "/id")).containsExactly(id);
        assertThat(api().get("/projects/" + id + "/latest_version_pdf").string("/included/1/attributes/reason"))
                .isEqualTo("Maddox D. created the project");
    }

    /**
     * The document's second sample, without its last comma: here it lacks the one field that this template requires.
     */
    @Test
    void aRequiredTemplateFieldIsRequired() {
        String fields = "\"5\": \"My value for Location of works\", \"6\": \"My value for Address line 1\","
                + " \"7\": \"My value for Address line 2\"";

        assertThat(create("\"name\": \"My project\", \"fields_attributes\": {" + fields + "}")
                        .problems())
                .containsExactly("blank /project/fields_attributes/1: Client can't be blank.");
        create("\"name\": \"My project\", \"fields_attributes\": {\"1\": \"Acme\", " + fields + "}")
                .expect(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'reference': 'x'|blank /project/name: name can't be blank.",
                "'name': null|blank /project/name: name can't be blank.",
                "'name': '  '|blank /project/name: name can't be blank.",
                "'name': 'x', 'start_date': '20/12/2021'|invalid_date /project/start_date: start_date is not a date such as 2021-12-20.",
                "'name': 'x', 'end_date': '2021-02-30'|invalid_date /project/end_date: end_date is not a date such as 2021-12-20."
            })
    void namesWhatIsWrongWithAProject(String project, String problem) {
        String fields = ", \"fields_attributes\": {\"1\": \"Acme\"}";

        assertThat(create(project.replace('\'', '"') + fields).problems()).containsExactly(problem);
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        Answer answer = api().post("/projects", """
                        {"user_email": "nobody@daystrom.com", "project": {
                          "fields_attributes": {"3": "soon", "9": "", "20001": "another project's", "a/b~c": null}}}
                        """);

        String unknown =
                "There is no such field. GET /fields lists the template's; a project's own are in its relationships.";
        assertThat(answer.problems())
                .containsExactly(
                        "unknown_user /user_email: There is no user with this email address.",
                        "blank /project/fields_attributes/1: Client can't be blank.",
                        "invalid_date /project/fields_attributes/3: Instruction received is not a date such as 2021-12-20.",
                        "blank /project/fields_attributes/9: Working hours can't be blank.",
                        "unknown_field /project/fields_attributes/20001: " + unknown,
                        "unknown_field /project/fields_attributes/a~1b~0c: " + unknown,
                        "blank /project/name: name can't be blank.");
    }

    @Test
    void wantsAnAuthor() {
        assertThat(api().post("/projects", "{\"project\": {\"name\": \"x\", \"fields_attributes\": {\"1\": \"y\"}}}")
                        .problems())
                .containsExactly("blank /user_email: user_email can't be blank.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'user_email': 'maddox@daystrom.com'}|All parameters must be nested within project.",
                "{'project': []}|/project must be an object. Found: array.",
                "{'project': null}|/project must be an object. Found: null.",
                "{'project': {'name': 5}}|/project/name must be a string. Found: number.",
                "{'project': {'start_date': true}}|/project/start_date must be a string. Found: boolean.",
                "{'project': {'fields_attributes': []}}|/project/fields_attributes must be an object. Found: array.",
                "{'project': {'fields_attributes': {'1': {}}}}|/project/fields_attributes/1 must be a string. Found: object.",
                "{'user_email': 1, 'project': {}}|/user_email must be a string. Found: number."
            })
    void refusesWrongTypes(String body, String detail) {
        api().post("/projects", body.replace('\'', '"')).expectError(400, "Bad Request", "bad_request", detail);
    }

    private Answer create(String project) {
        return api().post("/projects", "{\"user_email\": \"maddox@daystrom.com\", \"project\": {" + project + "}}");
    }
}
