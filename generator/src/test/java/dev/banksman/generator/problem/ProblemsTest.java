package dev.banksman.generator.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProblemsTest {
    private static final Place ROOT = new Place("shop.yaml", "");

    private final Problems problems = new Problems();

    @Test
    void withoutErrorsTheRunGoesOn() {
        problems.add(warning(ROOT));
        assertThatCode(problems::throwIfErrors).doesNotThrowAnyException();
        assertThat(problems.warnings()).containsExactly(warning(ROOT));
    }

    @Test
    void allErrorsAreReportedAtOnceInTheDocumentsOrder() {
        problems.orderBy(List.of("/paths", "/paths/~1b", "/paths/~1a", "/components"));
        problems.add(error(ROOT.at("components", "schemas", "A"), "third"));
        problems.add(error(ROOT.at("paths", "/a", "get"), "second"));
        problems.add(error(ROOT.at("paths", "/b", "get"), "first"));
        problems.add(error(ROOT.at("x-banksman-foo"), "before all"));
        problems.add(error(ROOT.at("paths", "/b", "get"), "first"));
        problems.add(warning(ROOT));
        assertThatThrownBy(problems::throwIfErrors)
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("""
                        The document has 4 problems; nothing is generated.

                        error BM104: A $ref leads to a file beside the document, by a relative path. Found: before all.
                            at shop.yaml#/x-banksman-foo
                            Copy what it leads to beside the document, or set the global property allowRemoteReferences to true if you trust it.

                        error BM104: A $ref leads to a file beside the document, by a relative path. Found: first.
                            at shop.yaml#/paths/~1b/get
                            Copy what it leads to beside the document, or set the global property allowRemoteReferences to true if you trust it.

                        error BM104: A $ref leads to a file beside the document, by a relative path. Found: second.
                            at shop.yaml#/paths/~1a/get
                            Copy what it leads to beside the document, or set the global property allowRemoteReferences to true if you trust it.

                        error BM104: A $ref leads to a file beside the document, by a relative path. Found: third.
                            at shop.yaml#/components/schemas/A
                            Copy what it leads to beside the document, or set the global property allowRemoteReferences to true if you trust it.""");
    }

    @Test
    void theExceptionHasNoTrace() {
        problems.add(error(ROOT, "x"));
        assertThatThrownBy(problems::throwIfErrors)
                .hasMessageStartingWith("The document has 1 problem; nothing is generated.")
                .satisfies(e -> assertThat(e.getStackTrace()).isEmpty());
    }

    @Test
    void fiftyAreShownAndTheOthersCounted() {
        for (int i = 0; i < 62; i++) {
            problems.add(error(ROOT.at(i), "x"));
        }
        assertThatThrownBy(problems::throwIfErrors)
                .hasMessageContaining("#/49\n")
                .hasMessageEndingWith("…and 12 others.")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("#/50\n"));
    }

    private static Problem error(Place place, String found) {
        return Problem.of(Kind.FOREIGN_REFERENCE, place, found);
    }

    private static Problem warning(Place place) {
        return Problem.of(Kind.UNDECLARED_REQUIRED, place, "x");
    }
}
