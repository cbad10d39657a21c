package dev.banksman.client.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.annotation.Encoding;
import dev.banksman.client.error.EncodingException;
import dev.banksman.client.model.Upload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BodiesTest {
    private static final JsonText JSON = JsonMapper.shared()::writeValueAsString;
    private static final Encoding[] NONE = {};

    interface Forms {
        @Encoding(property = "tags", style = "form", explode = false)
        @Encoding(property = "deep", style = "deepObject")
        @Encoding(property = "piped", style = "pipeDelimited", explode = false)
        @Encoding(property = "raw", style = "form", allowReserved = true)
        @Encoding(property = "list", contentType = "application/json")
        void form();

        @Encoding(property = "photo", contentType = "image/png, image/jpeg")
        @Encoding(property = "any", contentType = "image/*")
        @Encoding(property = "meta", contentType = "application/vnd.acme+json")
        @Encoding(property = "note", contentType = "text/markdown")
        @Encoding(property = "deep", style = "deepObject")
        void parts();
    }

    private static Encoding[] encodings(String method) {
        try {
            return Forms.class.getDeclaredMethod(method).getAnnotationsByType(Encoding.class);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }

    @Test
    void aFormIsWrittenAsBrowsersDo() {
        assertThat(FormBody.of(
                        object("a b", "x y", "plus", "1+1=2&3", "é", "~*-._", "n", 5, "empty", "", "none", null),
                        NONE,
                        JSON))
                .isEqualTo("a+b=x+y&plus=1%2B1%3D2%263&%C3%A9=%7E*-._&n=5&empty=");
    }

    @Test
    void withoutAnEncodingListsRepeatAndObjectsAreJson() {
        assertThat(FormBody.of(object("t", List.of("a", "b"), "o", Map.of("k", 1), "l", List.of(Map.of())), NONE, JSON))
                .isEqualTo("t=a&t=b&o=%7B%22k%22%3A1%7D&l=%7B%7D");
    }

    @Test
    void anEncodingSaysOtherwise() {
        Map<String, @Nullable Object> body = object(
                "tags", List.of("a b", "c"),
                "deep", Map.of("k", Map.of("l", "m n")),
                "piped", List.of(1, 2),
                "raw", "a/b?c&d",
                "list", List.of(1, 2));
        assertThat(FormBody.of(body, encodings("form"), JSON))
                .isEqualTo("tags=a+b,c&deep%5Bk%5D%5Bl%5D=m+n&piped=1%7C2&raw=a/b?c%26d&list=%5B1%2C2%5D");
    }

    @Test
    void aFormOfSomethingElseIsRefused() {
        assertThatThrownBy(() -> FormBody.of("text", NONE, JSON))
                .isInstanceOf(EncodingException.class)
                .hasMessage(
                        "A form is written from an object. Found: java.lang.String. Pass a record, or a map of its properties.");
    }

    @Test
    void partsAreWrittenByRfc7578() throws IOException {
        Map<String, @Nullable Object> body = object(
                "na\"me", "é",
                "when", List.of(1, 2),
                "photo", Upload.of(bytes("PNG")).fileName("a\"\r\né.png").header("X-Id", "7"),
                "any", Upload.of(bytes("?")),
                "meta", Map.of("k", "v"),
                "note", "# Hi",
                "plain", Map.of(),
                "deep", Map.of("k", 1));
        assertThat(written(MultipartBody.of("multipart/form-data", body, encodings("parts"), JSON)))
                .isEqualTo("""
                        --B
                        Content-Disposition: form-data; name="na%22me"

                        é
                        --B
                        Content-Disposition: form-data; name="when"

                        1
                        --B
                        Content-Disposition: form-data; name="when"

                        2
                        --B
                        Content-Disposition: form-data; name="photo"; filename="a%22%0D%0Aé.png"
                        Content-Type: image/png
                        X-Id: 7

                        PNG
                        --B
                        Content-Disposition: form-data; name="any"; filename="any"
                        Content-Type: application/octet-stream

                        ?
                        --B
                        Content-Disposition: form-data; name="meta"
                        Content-Type: application/vnd.acme+json

                        {"k":"v"}
                        --B
                        Content-Disposition: form-data; name="note"
                        Content-Type: text/markdown

                        # Hi
                        --B
                        Content-Disposition: form-data; name="plain"
                        Content-Type: application/json

                        {}
                        --B
                        Content-Disposition: form-data; name="deep[k]"

                        1
                        --B--
                        """.replace("\n", "\r\n"));
    }

    @Test
    void otherMultipartsHaveNoNames() throws IOException {
        Map<String, Object> body =
                object("meta", Map.of(), "file", Upload.of(bytes("x")).mediaType("image/png"));
        assertThat(written(MultipartBody.of("multipart/related; x=y", body, NONE, JSON)))
                .isEqualTo("""
                        --B
                        Content-Type: application/json

                        {}
                        --B
                        Content-Type: image/png

                        x
                        --B--
                        """.replace("\n", "\r\n"));
    }

    @Test
    void theLengthIsKnownWhenThatOfEachPartIs() throws IOException {
        Upload known = Upload.of(bytes("x"));
        MultipartBody body = MultipartBody.of("multipart/form-data", object("a", known, "b", "c"), NONE, JSON);
        assertThat(body.length()).hasValue(bytesOf(body).length);
        assertThat(body.replayable()).isTrue();
        assertThat(bytesOf(body)).isEqualTo(bytesOf(body));
        MultipartBody open = MultipartBody.of(
                "multipart/form-data", object("a", Upload.once(InputStream.nullInputStream())), NONE, JSON);
        assertThat(open.length()).isEqualTo(OptionalLong.empty());
        assertThat(open.replayable()).isFalse();
    }

    @Test
    void anUploadThatIsShorterThanItSaysFails() {
        UploadBody body = new UploadBody(
                Upload.once(new ByteArrayInputStream(bytes("abc"))).length(4));
        assertThatThrownBy(() -> body.writeTo(new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class)
                .hasMessage("an upload has as many bytes as its length says; found 3 of 4");
    }

    @Test
    void aHeaderCantBeSmuggledIntoAPart() {
        assertThatThrownBy(() -> Upload.of(bytes("")).mediaType("a\r\nX: y"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Upload.of(bytes("")).header("X", "y\nZ: z"))
                .hasMessage("An upload's header must not hold control characters. Found one. Take it out.");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String written(MultipartBody body) throws IOException {
        String boundary = body.contentType().replaceFirst(".*boundary=", "");
        return new String(bytesOf(body), StandardCharsets.UTF_8).replace("--" + boundary, "--B");
    }

    private static byte[] bytesOf(MultipartBody body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.writeTo(out);
        return out.toByteArray();
    }
}
