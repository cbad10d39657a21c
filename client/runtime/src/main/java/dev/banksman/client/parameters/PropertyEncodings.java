package dev.banksman.client.parameters;

import dev.banksman.client.annotation.Encoding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a document says of the properties of a form or a multipart body. */
final class PropertyEncodings {
    private static final Pattern JSON = Pattern.compile("(?i)[^,;]*[/+]json\\b.*");

    private final Map<String, Encoding> byProperty = new HashMap<>();

    PropertyEncodings(Encoding[] encodings) {
        for (Encoding encoding : encodings) {
            byProperty.put(encoding.property(), encoding);
        }
    }

    @Nullable
    Encoding of(String property) {
        return byProperty.get(property);
    }

    /** The first media type that is said and is no pattern. */
    Optional<String> mediaType(String property) {
        String said = said(property).split(",", 2)[0].strip();
        return said.isEmpty() || said.contains("*") ? Optional.empty() : Optional.of(said);
    }

    boolean isJson(String property) {
        return JSON.matcher(said(property)).matches();
    }

    private String said(String property) {
        Encoding encoding = byProperty.get(property);
        return encoding == null ? "" : encoding.contentType();
    }
}
