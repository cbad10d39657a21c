package dev.banksman.generator.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The documents that lead to each kind, with the exact texts, are in {@code read}; this is what all kinds have in
 * common.
 */
final class KindTest {
    private static final Place PLACE = new Place("shop.yaml", "/paths");

    @Test
    void idsAreUniqueAndInOrder() {
        assertThat(Arrays.stream(Kind.values()).map(Kind::id))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void theFirstDigitTellsErrorsFromWarnings() {
        assertThat(Kind.values())
                .allSatisfy(kind -> assertThat(kind.severity())
                        .isEqualTo(kind.id().charAt(2) < '4' ? Severity.ERROR : Severity.WARNING));
    }

    @ParameterizedTest
    @EnumSource
    void theRuleIsASentenceAndTheRemedyToo(Kind kind) {
        assertThat(Stream.of(kind.rule(), kind.remedy())).allMatch(text -> text.endsWith(".") || text.endsWith("{1}"));
    }

    @ParameterizedTest
    @EnumSource
    void everySlotIsFilledFromTheDetails(Kind kind) {
        Object[] details = Collections.nCopies(3, "detail").toArray();
        assertThat(Problem.of(kind, PLACE, "found", details).toString()).doesNotContain("{", "}");
    }
}
