package dev.banksman.generator.read;

import static dev.banksman.generator.read.FieldsDraft.fields;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The forms of {@code x-banksman-event}: what holds for all events, and what one webhook says of its own. */
final class EventForms {
    private static final Form LOCATOR = new Form.OneField(
            fields("pointer", Scalar.POINTER).and("header", Scalar.HEADER).needing("pointer"));

    private static final Form SIGNATURE = fields("header", Scalar.HEADER)
            .and("algorithm", Form.Choice.of("HmacSHA1", "HmacSHA256", "HmacSHA512"))
            .and("encoding", Form.Choice.of("hex", "base64"))
            .and("prefix", Scalar.PREFIX)
            .needing("header");

    private static final Form SHAPE =
            fields("pointer", Scalar.POINTER).and("value", Scalar.TEXT).needing("pointer", "value");

    private EventForms() {}

    static Map<Site, Form> bySite() {
        Map<Site, Form> forms = new LinkedHashMap<>();
        forms.put(Site.DOCUMENT, common().needing());
        forms.put(
                Site.WEBHOOK,
                common().and("name", Scalar.TEXT)
                        .and("shape", SHAPE)
                        .and("identity", new Form.Many(Scalar.POINTER))
                        .needing());
        return Collections.unmodifiableMap(forms);
    }

    private static FieldsDraft common() {
        return fields("type", new Form.Many(LOCATOR))
                .and("resource", Scalar.POINTER)
                .and("included", Scalar.POINTER)
                .and("signature", SIGNATURE)
                .and("unsubscribe", Scalar.STATUS);
    }
}
