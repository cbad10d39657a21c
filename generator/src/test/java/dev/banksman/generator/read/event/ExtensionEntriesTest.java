package dev.banksman.generator.read.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.read.Documents;
import org.junit.jupiter.api.Test;

/** What is said of {@code x-webhooks} that can't be read. */
final class ExtensionEntriesTest {
    @Test
    void eachEntryThatIsNoPathItemIsNamed() {
        assertThat(Documents.read("paths: {}\nx-webhooks: {a: 1, c: {post: 3}}").report())
                .isEqualTo("""
                warning BM423: An entry of x-webhooks is a path item. Found: 1.
                    at shop.yaml#/x-webhooks/a
                    Correct it; until then, it is left out.
                warning BM423: An entry of x-webhooks is a path item. Found: an object with [post].
                    at shop.yaml#/x-webhooks/c
                    Correct it; until then, it is left out.
                """);
        assertThat(Documents.read("paths: {}\nx-webhooks: none").report()).isEqualTo("""
                warning BM423: An entry of x-webhooks is a path item. Found: none.
                    at shop.yaml#/x-webhooks
                    Correct it; until then, it is left out.
                """);
    }
}
