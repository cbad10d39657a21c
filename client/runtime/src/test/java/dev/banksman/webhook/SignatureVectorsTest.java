package dev.banksman.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Signatures that OpenSSL, Ruby and Node made; signatures.txt says how. */
class SignatureVectorsTest {
    private static final byte[] MEGABYTE =
            ("{\"data\":\"" + "0123456789abcdef".repeat(65_536) + "\"}").getBytes(US_ASCII);

    static List<Vector> vectors() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SignatureVectorsTest.class.getResourceAsStream("signatures.txt")), UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Vector::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void weSignAndVerifyAsOthersDo(Vector vector) {
        assertThat(Signature.sign(vector.body(), vector.key(), vector.format())).isEqualTo(vector.signature());
        assertThat(Signature.verify(vector.body(), vector.key(), vector.signature(), vector.format()))
                .isTrue();
        assertThat(Signature.verify(vector.body(), vector.key() + "x", vector.signature(), vector.format()))
                .isFalse();
    }

    @Test
    void threeProgramsSignedEachBody() throws IOException {
        Stream<String> plain = vectors().stream()
                .filter(vector -> vector.format().equals(SignatureFormat.HEX_SHA256))
                .map(vector -> vector.program());
        assertThat(plain).hasSize(21).containsOnly("openssl", "ruby", "node");
    }

    @Test
    void theReferencesOwnVector() {
        byte[] body = "{\"bar\":\"foo\"}".getBytes(US_ASCII);
        String signature = "f0ccfece4923a8eb610fec19a031a769361d164860c4bb11dde380f6d8dc54bf";
        assertThat(Signature.sign(body, "my_key")).isEqualTo(signature);
        assertThat(Signature.verify(body, "my_key", signature)).isTrue();
    }

    /** One line of the file. */
    record Vector(
            String name, String program, SignatureFormat format, String key, String encodedBody, String signature) {
        static Vector of(String line) {
            String[] parts = line.split("\\|", -1);
            SignatureFormat format = new SignatureFormat(parts[2], DigestEncoding.valueOf(parts[3]), parts[4]);
            return new Vector(parts[0], parts[1], format, parts[5], parts[6], parts[7]);
        }

        byte[] body() {
            return encodedBody.equals("repeat") ? MEGABYTE : Base64.getDecoder().decode(encodedBody);
        }

        @Override
        public String toString() {
            return name + " by " + program + ", " + format.algorithm() + " in " + format.encoding();
        }
    }
}
