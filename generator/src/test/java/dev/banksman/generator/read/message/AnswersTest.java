package dev.banksman.generator.read.message;

import static dev.banksman.generator.read.Types.STRING;
import static dev.banksman.generator.read.Types.VOID;
import static dev.banksman.generator.read.Types.builtin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.AnswerPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.Documents;
import dev.banksman.generator.read.Types;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnswersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'204': {description: ''}                                                                     | VOID     | false |",
                "'200': {description: ''}                                                                     | VOID     | false |",
                "'200': {description: '', content: {application/json: {schema: {type: string}}}}              | STRING   | false | application/json",
                "'200': {description: '', content: {application/json: {schema: {type: [string, 'null']}}}}    | STRING   | true  | application/json",
                "'200': {description: '', content: {application/json: {}}}                                    | JSON     | true  | application/json",
                "'200': {description: '', content: {'*/*': {schema: {type: boolean}}}}                        | BOOLEAN  | false | */*",
                "'201': {description: '', content: {application/hal+json: {schema: {type: boolean}}}}         | BOOLEAN  | false | application/hal+json",
                "'200': {description: '', content: {application/pdf: {}}}                                     | DOWNLOAD | false | application/pdf",
                "'200': {description: '', content: {application/pdf: {}, image/png: {}}}                      | DOWNLOAD | false | application/pdf image/png",
                "'200': {description: '', content: {application/json: {schema: {type: string, format: binary}}}} | DOWNLOAD | false | application/json",
                "'200': {description: '', content: {text/csv: {schema: {type: string}}}}                      | DOWNLOAD | false | text/csv",
                "default: {description: '', content: {application/json: {schema: {type: boolean}}}}           | BOOLEAN  | false | application/json",
                "2XX: {description: '', content: {application/json: {schema: {type: boolean}}}}               | BOOLEAN  | false | application/json",
            })
    void successAnswers(String responses, TypeRef.Kind kind, boolean optional, String accept) {
        var result = Documents.read("paths: {/a: {get: {operationId: a, responses: {" + responses + "}}}}");
        MethodPlan method = result.method("a");
        assertThat(result.problems().warnings()).isEmpty();
        assertThat(method.answer().type()).isEqualTo(builtin(kind));
        assertThat(method.answer().optional()).isEqualTo(optional);
        assertThat(String.join(" ", method.route().accept())).isEqualTo(accept == null ? "" : accept);
    }

    @Test
    void theLowestSuccessWinsAndAnEmptyOneMakesItOptional() {
        var result = Documents.read("""
                paths:
                  /a:
                    get:
                      operationId: a
                      responses:
                        '201': {description: Made., content: {application/json: {schema: {type: boolean}}}}
                        '200': {description: Found., content: {application/json: {schema: {type: string}}}}
                        '204': {description: Nothing.}
                """);
        assertThat(result.method("a").answer())
                .isEqualTo(new AnswerPlan(STRING, true, Optional.empty(), Types.doc("Found."), List.of()));
        assertThat(result.report()).isEqualTo("""
                warning BM405: The success answers of an operation share one schema. Found: another schema for 201.
                    at shop.yaml#/paths/~1a/get/responses/201
                    Describe them by one schema; until then, all are read like the first with a body.
                """);
    }

    @Test
    void headHasNoBody() {
        var result = Documents.read(
                "paths: {/a: {head: {operationId: a, responses: {'200': {description: '', content: {application/json: {schema: {type: string}}}}}}}}");
        assertThat(result.method("a").answer().type()).isEqualTo(VOID);
    }
}
