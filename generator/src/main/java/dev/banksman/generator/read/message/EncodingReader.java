package dev.banksman.generator.read.message;

import dev.banksman.generator.plan.EncodingPlan;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.Media;
import dev.banksman.generator.read.document.Reading;
import io.swagger.v3.oas.models.media.Encoding;
import java.util.ArrayList;
import java.util.List;

/** What a document says of the properties of a form or a multipart body. */
final class EncodingReader {
    private final Reading reading;

    EncodingReader(Reading reading) {
        this.reading = reading;
    }

    List<EncodingPlan> read(Media media, Place place) {
        List<EncodingPlan> encodings = new ArrayList<>();
        if (media.form() || media.multipart()) {
            Given.map(media.value().getEncoding()).forEach((property, encoding) -> {
                if (encoding != null && says(encoding)) {
                    encodings.add(plan(property, encoding));
                }
                warnOfHeaders(encoding, place.at("encoding", property));
            });
        }
        return encodings;
    }

    private static boolean says(Encoding encoding) {
        return styled(encoding) || !Given.text(encoding.getContentType()).isEmpty();
    }

    /**
     * Whether a style decides, and no media type (OpenAPI 3.1, 4.8.15). The parser fills the defaults in, so what says
     * no more than they do counts as unsaid.
     */
    private static boolean styled(Encoding encoding) {
        boolean form = encoding.getStyle() == null || encoding.getStyle() == Encoding.StyleEnum.FORM;
        return !form || Boolean.FALSE.equals(encoding.getExplode()) || Boolean.TRUE.equals(encoding.getAllowReserved());
    }

    private static EncodingPlan plan(String property, Encoding encoding) {
        if (!styled(encoding)) {
            return new EncodingPlan(property, "", true, false, Given.text(encoding.getContentType()));
        }
        String style =
                encoding.getStyle() == null ? "form" : encoding.getStyle().toString();
        boolean explode = encoding.getExplode() == null ? style.equals("form") : encoding.getExplode();
        return new EncodingPlan(
                property,
                style,
                explode || style.equals("deepObject"),
                Boolean.TRUE.equals(encoding.getAllowReserved()),
                "");
    }

    private void warnOfHeaders(Encoding encoding, Place place) {
        if (encoding != null && !Given.map(encoding.getHeaders()).isEmpty()) {
            reading.notSupported(
                    "A header of a part",
                    String.join(", ", encoding.getHeaders().keySet()),
                    place.at("headers"),
                    "A file's part has it by Upload.header; any other part goes without.");
        }
    }
}
