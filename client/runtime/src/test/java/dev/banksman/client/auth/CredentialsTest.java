package dev.banksman.client.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CredentialsTest {
    @Test
    void noSecretShows() {
        List<Credential> all = List.of(
                Credentials.bearer("s3cret"),
                Credentials.basic("s3cret", "s3cret"),
                Credentials.header("X-Key", "s3cret"),
                Credentials.query("key", "s3cret"),
                Credentials.cookie("sid", "s3cret"));
        assertThat(all)
                .hasToString("[HEADER Authorization: ***, HEADER Authorization: ***, HEADER X-Key: ***, QUERY key: ***,"
                        + " COOKIE sid: ***]");
        assertThat(all).noneMatch(credential -> credential.account().contains("s3cret"));
    }

    @Test
    void theAccountIsTheSameForTheSameSecret() {
        assertThat(Credentials.bearer("one").account())
                .isEqualTo(Credentials.bearer("one").account());
        assertThat(Credentials.bearer("one").account())
                .isNotEqualTo(Credentials.bearer("two").account());
    }

    @Test
    void theSchemeIsWrittenAsItIsGiven() throws IOException {
        assertThat(Credentials.authorization("bearer", "t").secret().value()).isEqualTo("bearer t");
    }

    @Test
    void anAbsentSecretIsRefusedWithAHint() {
        assertThatThrownBy(() -> Credentials.bearer(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A credential's token must not be empty. Found: null. Is the environment variable that it comes from"
                                + " set?");
        assertThatThrownBy(() -> Credentials.header("X-Key", " "))
                .hasMessage(
                        "A credential's X-Key must not be empty. Found: only blanks. Is the environment variable that it"
                                + " comes from set?");
    }

    @Test
    void whatWouldBecomeAnotherHeaderIsRefusedAndNotQuoted() {
        assertThatThrownBy(() -> Credentials.bearer("s3cret\nX-Admin: 1"))
                .hasMessage(
                        "A header's value must be printable ASCII without line breaks. Found: U+000A at index 13 of the"
                                + " value for Authorization. Take it out.");
        assertThatThrownBy(() -> Credentials.cookie("sid", "s3cret; admin=1"))
                .hasMessage(
                        "A cookie's value can't hold blanks, quotes, commas, semicolons or backslashes. Found one of them in"
                                + " the value for sid. Encode it as the server expects.");
        assertThatThrownBy(() -> Credentials.basic("a:b", "s3cret"))
                .hasMessage("A user can't hold a colon (RFC 7617, 2). Found one. Take it out.");
    }
}
