package dev.banksman.spec;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Judges the content type and the body of a request or an answer. */
final class BodyJudge {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final SchemaJudge schemas;
    private final Formats formats;

    BodyJudge(SchemaJudge schemas, Formats formats) {
        this.schemas = schemas;
        this.formats = formats;
    }

    /**
     * Judges a body.
     *
     * @param declared the request body or the answer in the document; where it has no content there must be no body
     * @param required whether there must be one
     */
    void judge(Message message, Place declared, boolean required, Findings findings) {
        if (message.isEmpty()) {
            checkAbsence(declared, required, findings);
        } else if (!declared.at("content").exists()) {
            findings.add("body", "there must be none", declared.rule());
        } else {
            judgeContent(message, declared.at("content"), findings);
        }
    }

    private static void checkAbsence(Place declared, boolean required, Findings findings) {
        if (required) {
            findings.add("body", "is required and missing", declared.rule());
        }
    }

    private void judgeContent(Message message, Place content, Findings findings) {
        String found = message.mediaType().orElse("none");
        Optional<Map.Entry<String, Place>> media = content.members().entrySet().stream()
                .filter(entry -> MediaTypes.covers(entry.getKey(), found))
                .findFirst();
        if (media.isEmpty()) {
            findings.add("header Content-Type", "is " + found + ", not one of " + names(content), content.rule());
        } else if (MediaTypes.isJson(found)) {
            judgeJson(message, media.get().getValue().at("schema"), findings);
        } else if (MediaTypes.isXml(found) && formats.tastypie()) {
            judgeXml(message, media.get().getValue().at("schema"), findings);
        }
    }

    private static String names(Place content) {
        return String.join(", ", content.members().keySet());
    }

    private void judgeJson(Message message, Place schema, Findings findings) {
        try {
            JsonNode body = STRICT.readTree(message.body());
            schemas.judge(body, schema, "body", findings);
        } catch (JacksonException e) {
            findings.add("body", "is not JSON: " + e.getOriginalMessage(), schema.rule());
        }
    }

    private void judgeXml(Message message, Place schema, Findings findings) {
        try {
            schemas.judge(TastypieXml.read(message.body()), schema, "body", findings);
        } catch (IllegalArgumentException e) {
            findings.add("body", "is not Tastypie's XML: " + e.getMessage(), schema.rule());
        }
    }
}
