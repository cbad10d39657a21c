package dev.banksman.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What messages are made of. */
class ShownTest {
    @Test
    void listsEnd() {
        assertThat(Shown.list(List.of("a", "b"))).isEqualTo("a, b");
        assertThat(Shown.list(upTo(12))).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12");
        assertThat(Shown.list(upTo(13))).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 …and 1 other");
        assertThat(Shown.list(upTo(40))).endsWith(", 12 …and 28 others");
    }

    @Test
    void theNearestNameIsFewTypingErrorsAway() {
        Nearest names = Nearest.of(List.of("status", "state", "end_date"));

        assertThat(names.to("statsu")).contains("status");
        assertThat(names.to("State")).contains("state");
        assertThat(names.to("enddate")).contains("end_date");
        assertThat(names.to("colour")).isEmpty();
        assertThat(names.to("")).isEmpty();
        assertThat(names.to("s".repeat(100_000))).isEmpty();
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
