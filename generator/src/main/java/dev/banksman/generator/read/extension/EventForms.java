package dev.banksman.generator.read.extension;

import static dev.banksman.generator.read.extension.FieldsDraft.fields;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The forms of {@code x-banksman-event}: what holds for all events, and what one webhook says of its own. */
final class EventForms {
    private static final Form LOCATOR = new Form.SomeFields(fields("pointer", oneOrMore(Scalar.POINTER))
            .and("header", oneOrMore(Scalar.HEADER))
            .needing("pointer"));

    private static final Form SIGNATURE = fields("header", Scalar.HEADER)
            .and("algorithm", Form.Choice.of("HmacSHA1", "HmacSHA256", "HmacSHA512"))
            .and("encoding", Form.Choice.of("hex", "base64"))
            .and("prefix", Scalar.PREFIX)
            .and("separator", Scalar.SEPARATOR)
            .and("content", Scalar.SIGNED_CONTENT)
            .and("timestamp", Scalar.SIGNED_PLACE)
            .and("tolerance", Scalar.DURATION)
            .and("keyPrefix", Scalar.PREFIX)
            .and("keyEncoding", Form.Choice.of("text", "hex", "base64"))
            .needing("header");

    private static final Form SHAPE =
            fields("pointer", Scalar.POINTER).and("value", Scalar.TEXT).needing("pointer", "value");

    private EventForms() {}

    static Map<Site, Form> bySite() {
        Map<Site, Form> forms = new LinkedHashMap<>();
        forms.put(Site.DOCUMENT, common().and("looseSpelling", Scalar.FLAG).needing());
        forms.put(
                Site.WEBHOOK,
                common().and("name", Scalar.TEXT)
                        .and("shape", SHAPE)
                        .and("identity", new Form.Many(Scalar.POINTER))
                        .needing());
        return Collections.unmodifiableMap(forms);
    }

    private static Form oneOrMore(Scalar place) {
        return new Form.Either(place, new Form.Many(place));
    }

    private static FieldsDraft common() {
        return fields("type", new Form.Many(LOCATOR))
                .and("resource", Scalar.POINTER)
                .and("included", Scalar.POINTER)
                .and("signature", SIGNATURE)
                .and("unsubscribe", Scalar.STATUS);
    }
}
