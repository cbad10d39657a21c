package dev.banksman.generator.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ProblemTest {
    private static final Place PLACE =
            new Place("shop.yaml", "").at("paths", "/a~b/{id}").at(3);

    @Test
    void aPlaceIsAnEscapedPointerBehindTheFile() {
        assertThat(PLACE).hasToString("shop.yaml#/paths/~1a~0b~1{id}/3");
    }

    @Test
    void aPlaceIsWhatItsPointerSays() {
        Place same = new Place("shop.yaml", "/paths/~1a~0b~1{id}").at(3);

        assertThat(same).isEqualTo(PLACE).hasSameHashCodeAs(PLACE);
        assertThat(same.at()).isEqualTo(PLACE);
        assertThat(same).isNotEqualTo(new Place("other.yaml", PLACE.pointer())).isNotEqualTo(PLACE.at(1));
    }

    @Test
    void saysRuleFindPlaceRemedyAndWhatWasMeant() {
        Problem problem = Problem.of(Kind.UNKNOWN_WORD, PLACE, "pgae", "style", List.of("page", "offset"))
                .suggesting("pgae", List.of("page", "offset"));
        assertThat(problem).hasToString("""
                        error BM206: style is one of page, offset. Found: pgae.
                            at shop.yaml#/paths/~1a~0b~1{id}/3
                            Write one of these.
                            Did you mean page?""");
    }

    @Test
    void suggestsNothingThatIsFarAway() {
        assertThat(Problem.of(Kind.UNKNOWN_WORD, PLACE, "x", "style", List.of("page"))
                        .suggesting("zebra", List.of("page", "offset"))
                        .meant())
                .isEmpty();
    }

    @Test
    void suggestsTheNearestWhateverItsCase() {
        assertThat(Problem.of(Kind.UNKNOWN_WORD, PLACE, "x", "style", List.of("page"))
                        .suggesting("ATMOST", List.of("atMost", "most"))
                        .meant())
                .contains("atMost");
    }

    @Test
    void listsTwelveAndCountsTheOthers() {
        List<Integer> many = IntStream.rangeClosed(1, 24).boxed().toList();
        assertThat(Problem.of(Kind.UNKNOWN_EXTENSION, PLACE, "x", many).details())
                .containsExactly("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 …and 12 others");
        assertThat(Problem.of(Kind.UNKNOWN_EXTENSION, PLACE, "x", many.subList(0, 13))
                        .details())
                .containsExactly("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 …and 1 other");
    }

    @Test
    void textOfTheDocumentDrivesNoTerminalAndFillsNoSlot() {
        Problem problem = Problem.of(Kind.UNKNOWN_WORD, PLACE, "\u001b[31mred\nline\u202e", "{1} $1", List.of("page"));
        assertThat(problem).hasToString("""
                        error BM206: {1} $1 is one of page. Found: \uFFFD[31mred\uFFFDline\uFFFD.
                            at shop.yaml#/paths/~1a~0b~1{id}/3
                            Write one of these.""");
    }

    @Test
    void longTextIsCut() {
        assertThat(Problem.of(Kind.UNKNOWN_WORD, PLACE, "x".repeat(1_000_000), "style", "page")
                        .toString())
                .hasSizeLessThan(500)
                .contains("xxx….");
    }
}
