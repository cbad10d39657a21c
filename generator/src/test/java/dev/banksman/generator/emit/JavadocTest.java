package dev.banksman.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.Doc;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Given the document's words, then the comment. */
class JavadocTest {
    @Test
    void summaryRulesLimitsExample() {
        Doc doc = new Doc("A *name*", "Unique.\n\nIn a shop.", List.of("at least 1", "at most 9"), "\"Bolt\"");

        assertThat(new Javadoc().doc(doc).tag("@return it").build()).hasToString("""
                        A <i>name</i>.

                        <p>Unique.

                        <p>In a shop.

                        <p>At least 1; at most 9.

                        <p>Example: {@code "Bolt"}

                        @return it""");
    }

    @Test
    void allInOneSentenceForATag() {
        Doc doc = new Doc("The name", "Unique.", List.of("at most 9"), "\"Bolt\"");

        assertThat(Javadoc.sentence(doc)).isEqualTo("The name. Unique. At most 9. Example: {@code \"Bolt\"}");
    }

    @Test
    void aDescriptionThatRepeatsTheSummaryIsLeftOut() {
        Doc doc = new Doc("List company tags", "Lists the company's tags", List.of(), "");
        Doc more = new Doc("List tags", "List the tags.\n\nNewest first.", List.of(), "");

        assertThat(Javadoc.sentence(new Doc("List tags", "Lists the tags.", List.of(), "")))
                .isEqualTo("List tags");
        assertThat(Javadoc.sentence(more)).isEqualTo("List tags. Newest first.");
        assertThat(Javadoc.sentence(doc)).isEqualTo("List company tags. Lists the company's tags");
        assertThat(Javadoc.sentence(new Doc("List tags", "Lists tags of others.", List.of(), "")))
                .isEqualTo("List tags. Lists tags of others.");
    }

    @Test
    void wordsWithoutAStemRepeatNothing() {
        Doc doc = new Doc("S 3", "The s.", List.of(), "");

        assertThat(Javadoc.sentence(doc)).isEqualTo("S 3");
        assertThat(Javadoc.sentence(new Doc("S 3", "Es war einmal.", List.of(), "")))
                .isEqualTo("S 3. Es war einmal.");
    }

    @Test
    void whatIsInvisibleSaysNothing() {
        assertThat(Javadoc.sentence(new Doc("\u202e", "", List.of("\u202e"), "")))
                .isEmpty();
    }

    @Test
    void longLinesAreBrokenBetweenWordsAndNeverInATag() {
        String text = "word ".repeat(21) + "`some code here`";

        assertThat(new Javadoc()
                        .doc(new Doc(text, "", List.of(), ""))
                        .build()
                        .toString()
                        .lines())
                .containsExactly("word ".repeat(20) + "word", "{@code some code here}.");
    }

    @Test
    void bracesWithinATagBelongToIt() {
        String code = "{\"a\": {\"b\": {\"c\": 1}}}";
        Doc doc = new Doc("word ".repeat(19) + "`" + code + "` " + "word ".repeat(3), "", List.of(), "");

        assertThat(new Javadoc().doc(doc).build().toString().lines())
                .containsExactly("word ".repeat(18) + "word", "{@code " + code + "} word word word.");
    }

    @Test
    void blanksAreOneBetweenWords() {
        assertThat(Wrapping.wrap(" a  b \n\nc\n<pre>{@code\n  d\n}</pre>"))
                .isEqualTo("a b\n\nc\n<pre>{@code\n  d\n}</pre>");
    }
}
