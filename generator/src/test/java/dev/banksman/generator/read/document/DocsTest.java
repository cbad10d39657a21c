package dev.banksman.generator.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.read.Documents;
import dev.banksman.generator.read.Types;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One sentence.                        | One sentence.             | ''",
                "Two. Sentences here.                 | Two.                      | Sentences here.",
                "No full stop                         | No full stop              | ''",
                "Use e.g. this one. Or not.           | Use e.g. this one.        | Or not.",
                "Version 1.5 is old. It is.           | Version 1.5 is old.       | It is.",
                "Really? Yes!                         | Really?                   | Yes!",
            })
    void theFirstSentenceIsTheSummary(String description, String summary, String text) {
        assertThat(Docs.of(description)).isEqualTo(new Doc(summary, text, List.of(), ""));
    }

    @Test
    void aParagraphEndsTheSummaryToo() {
        assertThat(Docs.of("Title\n\nText.")).isEqualTo(new Doc("Title", "Text.", List.of(), ""));
    }

    @Test
    void limitsAreSaidInWords() {
        var result = Documents.schemas("""
                A:
                  additionalProperties: false
                  properties:
                    a: {type: string, minLength: 1, maxLength: 100, pattern: '^a', format: email, default: b, writeOnly: true}
                    b: {type: integer, minimum: 1, exclusiveMaximum: 10, multipleOf: 2}
                    c: {type: array, minItems: 1, maxItems: 1, uniqueItems: true, items: {}}
                    d: {type: object, maxProperties: 2}
                    e: {type: integer, enum: [1, 2]}
                    f: {type: boolean, const: true}
                """);
        assertThat(result.record("A").components().stream()
                        .map(ComponentPlan::doc)
                        .map(Doc::limits))
                .containsExactly(
                        List.of(
                                "format email",
                                "at least 1 character",
                                "at most 100 characters",
                                "matches ^a",
                                "by default \"b\"",
                                "only sent, never answered"),
                        List.of("at least 1", "less than 10", "a multiple of 2"),
                        List.of("at least 1 item", "at most 1 item", "no item twice"),
                        List.of("at most 2 properties"),
                        List.of("one of 1, 2"),
                        List.of("always true"));
    }

    @Test
    void boundsOf30AreExclusiveByAFlag() {
        var result = Documents.schemas30(
                "A: {type: object, properties: {a: {type: integer, minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true}}}");
        assertThat(result.record("A").components().get(0).doc()).isEqualTo(Types.limits("more than 1", "less than 9"));
    }

    @Test
    void examplesAreJson() {
        String yaml = """
                A:
                  type: object
                  example: {a: '1', b: [true, null]}
                  properties:
                    a: {type: string, format: date, example: '2020-01-31'}
                    b: {type: string, format: date-time, example: '2020-01-31T10:00:00+01:00'}
                    c: {type: number, example: 1.5}
                """;
        for (var result : List.of(Documents.schemas(yaml), Documents.schemas30(yaml))) {
            assertThat(result.record("A").doc().example()).isEqualTo("{\"a\":\"1\",\"b\":[true,null]}");
            assertThat(result.record("A").components().stream()
                            .map(ComponentPlan::doc)
                            .map(Doc::example))
                    .containsExactly("\"2020-01-31\"", "\"2020-01-31T10:00:00+01:00\"", "1.5");
        }
    }

    @Test
    void aUseIsDescribedByItselfThenByWhatIsBehindIt() {
        var result = Documents.schemas("""
                A:
                  properties:
                    a: {$ref: '#/components/schemas/Name'}
                    b: {$ref: '#/components/schemas/Name', description: Its own words.}
                    c: {$ref: '#/components/schemas/B'}
                    d: {oneOf: [{$ref: '#/components/schemas/Name'}, {type: 'null'}], description: Maybe.}
                Name: {type: string, description: A name., maxLength: 9, examples: [Bo]}
                B: {description: Described at the type., properties: {a: {title: Titled, type: string}}}
                """);
        Doc name = new Doc("A name.", "", List.of("at most 9 characters"), "\"Bo\"");
        assertThat(result.record("A").components().stream().map(ComponentPlan::doc))
                .containsExactly(
                        name,
                        new Doc("Its own words.", "", name.limits(), name.example()),
                        Doc.NONE,
                        new Doc("Maybe.", "", name.limits(), name.example()));
        assertThat(result.record("B").components().get(0).doc()).isEqualTo(Types.doc("Titled"));
    }
}
