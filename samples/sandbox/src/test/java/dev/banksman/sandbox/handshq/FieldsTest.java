package dev.banksman.sandbox.handshq;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldsTest extends ApiTest {
    @Test
    void listsTheTemplate() {
        Answer answer = api().get("/fields").expect(200);

        assertThat(answer.json().propertyNames()).containsExactly("data", "included");
        assertThat(answer.each("/data", "/id")).containsExactly("1", "2", "3", "5", "6", "7", "8", "9", "10");
        assertThat(answer.each("/data", "/attributes/data_type"))
                .containsExactly("string", "string", "date", "string", "string", "string", "text", "string", "date");
        assertThat(answer.each("/data", "/attributes/required"))
                .containsExactly("true", "", "", "", "", "", "", "true", "");
    }

    /** The first entry of the document's sample. */
    @Test
    void hasTheDocumentsForm() {
        Answer answer = api().get("/fields").expect(200);

        assertThat(answer.at("/data/3")).isEqualTo(Answer.tree("""
                                {"id": "5", "type": "field",
                                 "attributes": {"label": "Location of works", "required": null, "value": null,
                                   "data_type": "string"},
                                 "relationships": {"fieldset": {"data": {"id": "2", "type": "fieldset"}}}}
                                """));
        assertThat(answer.at("/included")).isEqualTo(Answer.tree("""
                                [{"id": "1", "type": "fieldset", "attributes": {"name": "Client"}},
                                 {"id": "2", "type": "fieldset", "attributes": {"name": "Location"}},
                                 {"id": "3", "type": "fieldset", "attributes": {"name": "Works"}}]
                                """));
    }
}
