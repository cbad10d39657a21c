package dev.banksman.client.parameters;

import dev.banksman.client.annotation.Encoding;
import dev.banksman.client.error.EncodingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A body of {@code application/x-www-form-urlencoded}, as browsers write it (WHATWG URL, section 5.2): a blank is a
 * plus sign. Unless their encoding says otherwise, lists repeat their name and objects are JSON (OpenAPI 3.1, section
 * 4.8.15.1).
 */
public final class FormBody {
    private final PropertyEncodings encodings;
    private final JsonText json;
    private final List<Pair> pairs = new ArrayList<>();

    private FormBody(PropertyEncodings encodings, JsonText json) {
        this.encodings = encodings;
        this.json = json;
    }

    /**
     * The text of an object's properties.
     *
     * @throws EncodingException when it is no object, or one of its properties can't be written; the message names it
     */
    public static String of(Object body, Encoding[] encodings, JsonText json) {
        FormBody form = new FormBody(new PropertyEncodings(encodings), json);
        object(body, "A form").forEach(form::add);
        return form.pairs.stream().map(Pair::toString).collect(Collectors.joining("&"));
    }

    /** The properties of a body that has to be an object. */
    static Map<String, Object> object(Object body, String what) {
        @Nullable Object opened = Opened.of(body);
        if (opened == null || !Members.has(opened)) {
            throw new EncodingException(
                    what + " is written from an object. Found: "
                            + body.getClass().getName() + ". Pass a record, or a map of its properties.",
                    null);
        }
        return Members.of(opened);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void add(String name, Object value) {
        try {
            Encoding encoding = encodings.of(name);
            if (encoding != null && !encoding.style().isEmpty()) {
                pairs.addAll(Style.write(Styled.form(encoding), value, json));
            } else if (value instanceof Iterable<?> list && !encodings.isJson(name)) {
                Style.items(list).forEach(item -> pair(name, item));
            } else {
                pair(name, value);
            }
        } catch (IllegalArgumentException e) {
            throw new EncodingException("The property " + name + " can't be written. " + e.getMessage(), e);
        }
    }

    private void pair(String name, Object value) {
        String text = encodings.isJson(name) ? json.of(value) : Style.text(value, json);
        pairs.add(new Pair(encode(name), encode(text)));
    }
}
