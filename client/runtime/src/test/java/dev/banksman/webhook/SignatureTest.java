package dev.banksman.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final SignatureFormat BASE64 = new SignatureFormat("HmacSHA256", DigestEncoding.BASE64, "v1=");

    @Property(tries = 500)
    void noByteOfABodyCanBeChanged(
            @ForAll byte[] body, @ForAll @IntRange(max = 10_000) int place, @ForAll @ByteRange(min = 1) byte change) {
        String signature = Signature.sign(body, "key");
        assertThat(Signature.verify(body, "key", signature)).isTrue();
        byte[] longer = Arrays.copyOf(body, body.length + 1);
        assertThat(Signature.verify(longer, "key", signature)).isFalse();
        if (body.length > 0) {
            byte[] changed = body.clone();
            changed[place % body.length] ^= change;
            assertThat(Signature.verify(changed, "key", signature)).isFalse();
            assertThat(Signature.verify(Arrays.copyOf(body, body.length - 1), "key", signature))
                    .isFalse();
        }
    }

    /** But for the case of a hexadecimal digit, and blanks at the ends, which mean nothing. */
    @Property(tries = 500)
    void noCharacterOfASignatureCanBeChanged(
            @ForAll byte[] body, @ForAll @IntRange(max = 10_000) int place, @ForAll char other) {
        for (SignatureFormat format : new SignatureFormat[] {SignatureFormat.HEX_SHA256, BASE64}) {
            String signature = Signature.sign(body, "key", format);
            int at = place % signature.length();
            String changed = signature.substring(0, at) + other + signature.substring(at + 1);
            boolean same = format.encoding() == DigestEncoding.HEX
                    ? changed.equalsIgnoreCase(signature)
                    : changed.equals(signature);
            assertThat(Signature.verify(body, "key", changed, format)).isEqualTo(same);
            assertThat(Signature.verify(body, "key", signature.substring(0, at), format))
                    .isFalse();
            assertThat(Signature.verify(body, "key", signature + signature.charAt(at), format))
                    .isFalse();
        }
    }

    @Test
    void aPrefixIsPartOfIt() {
        byte[] body = "{}".getBytes(UTF_8);
        String signature = Signature.sign(body, "key", BASE64);
        assertThat(signature).startsWith("v1=");
        assertThat(Signature.verify(body, "key", signature.substring(3), BASE64))
                .isFalse();
        assertThat(Signature.verify(body, "key", "V1=" + signature.substring(3), BASE64))
                .isFalse();
    }

    @Test
    void severalTextsOfOneBase64DigestAreNotAllRight() {
        byte[] body = "{}".getBytes(UTF_8);
        String signature = Signature.sign(body, "key", BASE64);
        int last = signature.length() - 2;
        String twin = signature.substring(0, last) + (char) (signature.charAt(last) + 1) + "=";
        assertThat(Signature.verify(body, "key", twin, BASE64)).isFalse();
        assertThat(Signature.verify(body, "key", signature.replace("=", ""), BASE64))
                .isFalse();
    }

    @Test
    void whatIsNoHmacIsRefused() {
        assertThatThrownBy(() -> new SignatureFormat("MD6", DigestEncoding.HEX, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A signature needs an HMAC that this machine knows. Found: MD6."
                        + " Use HmacSHA1, HmacSHA256 or HmacSHA512.");
        assertThatThrownBy(() -> Signature.sign(new byte[0], ""))
                .hasMessage(
                        "A signing key must not be blank. Found: a blank one. Give the key that the sender signs with.");
    }
}
