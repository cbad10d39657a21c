package dev.banksman.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LettersTest {
    @Test
    void caseAndPunctuationDoNotCount() {
        assertThat(Letters.of("Issues-Opened"))
                .isEqualTo(Letters.of("issues.opened"))
                .isEqualTo("issuesopened");
        assertThat(Letters.of("Größe 2")).isEqualTo("größe2");
        assertThat(Letters.of("-_.")).isEmpty();
    }

    @Test
    void aTextEndsWithItsLastLetterOrDigit() {
        assertThat(Letters.upToLast("Issues-2._-")).isEqualTo("Issues-2");
        assertThat(Letters.upToLast("...")).isEmpty();
    }
}
