package dev.banksman.generator.read.extension;

import static dev.banksman.generator.read.extension.FieldsDraft.fields;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The forms of {@code x-banksman-odata}: what the service understands, what a schema is, what an operation takes. */
final class ODataForms {
    private ODataForms() {}

    static Map<Site, Form> bySite() {
        Map<Site, Form> forms = new LinkedHashMap<>();
        forms.put(
                Site.DOCUMENT,
                some(fields("inOperator", Scalar.FLAG).and("filterNeedsExpand", Scalar.FLAG), "inOperator"));
        forms.put(
                Site.SCHEMA,
                some(
                        fields("entity", Scalar.FLAG)
                                .and("complex", Scalar.FLAG)
                                .and("enum", Scalar.QUALIFIED_NAME)
                                .and("type", Form.Choice.of("date")),
                        "entity"));
        forms.put(Site.OPERATION, some(fields("query", Scalar.TEXT).and("read", Scalar.TEXT), "query"));
        return Collections.unmodifiableMap(forms);
    }

    private static Form some(FieldsDraft fields, String shown) {
        return new Form.SomeFields(fields.needing(shown));
    }
}
