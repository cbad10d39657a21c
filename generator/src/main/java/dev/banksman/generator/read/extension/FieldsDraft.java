package dev.banksman.generator.read.extension;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fields of a form, in the order in which messages list them. */
record FieldsDraft(Map<String, Form> fields) {

    static FieldsDraft fields(String key, Form form) {
        return new FieldsDraft(new LinkedHashMap<>()).and(key, form);
    }

    FieldsDraft and(String key, Form form) {
        fields.put(key, form);
        return this;
    }

    Form.Fields needing(String... required) {
        return new Form.Fields(fields, List.of(required));
    }
}
