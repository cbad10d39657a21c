package dev.banksman.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"page:1", "page:999999999999999999", "offset:0", "token:a:b c", "link:/v1/projects?page=2&x=%20"
            })
    void itsTextIsReadAgain(String text) {
        assertThat(Cursor.parse(text)).hasToString(text).isEqualTo(Cursor.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "page",
                "page:",
                "PAGE:1",
                "page:0",
                "page:-1",
                "page:01",
                "page: 1",
                "page:1.0",
                "page:9999999999999999999",
                "offset:x",
                "offset:1\n",
                "token:",
                "token:a\r\nX: y",
                "token:\u0000",
                "link:",
                "rows:1",
                "1:page"
            })
    void hostileTextIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTextWithoutEndIsRefused() {
        assertThatThrownBy(() -> Cursor.parse("token:" + "a".repeat(8_193)))
                .hasMessage("A cursor has 1 to 8192 characters. Found: 8193.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rows:1 | A cursor begins with page:, offset:, token: or link:. Found: another prefix of 4 characters. Pass the text that Cursor.toString() gave.",
                "7 | A cursor begins with page:, offset:, token: or link:. Found: no such prefix. Pass the text that Cursor.toString() gave.",
                "page:x | A cursor of kind page is a whole number from 0 to 999999999999999999. Found: another text of 1 characters.",
                "page:0 | Pages are counted from 1. Found: 0.",
            })
    void theMessageQuotesNothing(String text, String message) {
        assertThatThrownBy(() -> Cursor.parse(text)).hasMessage(message);
    }

    @Test
    void itIsSerializable() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(Cursor.offset(200));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(Cursor.offset(200));
        }
    }
}
