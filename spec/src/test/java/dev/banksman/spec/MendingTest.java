package dev.banksman.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Some samples of the references are not valid JSON; what is meant is obvious each time. */
class MendingTest {
    @Test
    void trailingCommasAreDropped() {
        assertThat(Mending.mend("{\"a\": [1, 2,],\n}")).isEqualTo("{\"a\": [1, 2]\n}");
    }

    @Test
    void missingBracketsAreAdded() {
        assertThat(Mending.mend("{\"a\": [{\"b\": 1}")).isEqualTo("{\"a\": [{\"b\": 1}]}");
    }

    @Test
    void commentsAndElisionsGo() {
        assertThat(Mending.mend("{\n  // more\n  \"a\": [...]}")).isEqualTo("{\n\n  \"a\": []}");
    }

    @Test
    void aCommentAtTheEndOfALineGoes() {
        assertThat(Mending.mend("{\"a\": \"/b?...\", # the next page \n\"c\": \"d # e\"}"))
                .isEqualTo("{\"a\": \"/b?...\",\n\"c\": \"d # e\"}");
    }

    @Test
    void whatIsInAStringStays() {
        String valid = "{\"a\": \"[{ \\\" ]\", \"b\": [1]}";
        assertThat(Mending.mend(valid)).isEqualTo(valid);
    }
}
