package dev.banksman.handshq;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FieldsTest {
    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox();

    private final FieldsApi fields = sandbox.client().fields();

    @Test
    void listsTheTemplatesFields() {
        List<TemplateField> template = fields.list();

        assertThat(template)
                .extracting(TemplateField::id, TemplateField::label, TemplateField::dataType, TemplateField::fieldsetId)
                .contains(
                        tuple(TemplateFieldId.of("1"), "Client", FieldDataType.STRING, FieldsetId.of("1")),
                        tuple(TemplateFieldId.of("3"), "Instruction received", FieldDataType.DATE, FieldsetId.of("1")),
                        tuple(TemplateFieldId.of("8"), "Scope of works", FieldDataType.TEXT, FieldsetId.of("3")))
                .hasSize(9);
        assertThat(template)
                .filteredOn(field -> Boolean.TRUE.equals(field.required()))
                .extracting(TemplateField::label, TemplateField::value)
                .containsExactly(tuple("Client", null), tuple("Working hours", "Monday to Friday, 08:00 to 17:30"));
        assertThat(sandbox.requests()).containsExactly("GET /fields");
    }

    @Test
    void theDocumentHasTheFieldsets() {
        ListFieldsDocument document = fields.listDocument();

        assertThat(document.data()).isEqualTo(fields.list());
        assertThat(requireNonNull(document.included()))
                .allSatisfy(each -> assertThat(each).isInstanceOf(Fieldset.class))
                .extracting(each -> ((Fieldset) each).name())
                .containsExactly("Client", "Location", "Works");
    }
}
