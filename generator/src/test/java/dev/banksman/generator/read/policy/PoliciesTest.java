package dev.banksman.generator.read.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.BudgetPlan;
import dev.banksman.generator.plan.ErrorsPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.RetryPlan;
import dev.banksman.generator.read.Documents;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PoliciesTest {
    private static final Duration HALF = Duration.ofMillis(500);
    private static final Duration THIRTY = Duration.ofSeconds(30);

    @Test
    void theOperationBeatsThePathBeatsTheDocument() {
        var result = Documents.read("""
                x-banksman-budget: {requests: 60}
                x-banksman-retry: {attempts: 5, statuses: [429, 503], backoff: PT1S, maxBackoff: PT9S, unsafe: true}
                paths:
                  /a:
                    x-banksman-retry: {}
                    get: {operationId: a, responses: {'204': {description: ''}}}
                    post: {operationId: b, x-banksman-retry: never, responses: {'204': {description: ''}}}
                  /c:
                    get: {operationId: c, x-banksman-budget: {requests: 2, period: PT10S, scope: operation}, responses: {'204': {description: ''}}}
                """);
        result.sound();
        assertThat(result.method("a").retry()).contains(new RetryPlan(3, List.of(), HALF, THIRTY, false, false));
        assertThat(result.method("b").retry()).contains(new RetryPlan(3, List.of(), HALF, THIRTY, false, true));
        assertThat(result.method("c").retry())
                .contains(
                        new RetryPlan(5, List.of(429, 503), Duration.ofSeconds(1), Duration.ofSeconds(9), true, false));
        assertThat(result.method("a").budget())
                .contains(new BudgetPlan(60, Duration.ofMinutes(1), BudgetPlan.Scope.CREDENTIAL));
        assertThat(result.method("c").budget())
                .contains(new BudgetPlan(2, Duration.ofSeconds(10), BudgetPlan.Scope.OPERATION));
    }

    @Test
    void errorsAreTheSameForEveryApi() {
        var result = Documents.read("""
                x-banksman-error: {errors: /errors, status: /status, pointer: /source/pointer}
                paths: {/a: {get: {operationId: a, tags: [A], responses: {'204': {description: ''}}}}}
                """);
        assertThat(result.sound().apis().get(0).errors())
                .contains(new ErrorsPlan("/errors", "/status", "", "", "", "/source/pointer"));
    }

    private static final String PATHS = """
            paths:
              /list:
                get:
                  operationId: list
                  parameters: [{name: page, in: query, schema: {type: integer}}]
                  responses: {'200': {description: '', content: {application/json: {schema: {required: [data], properties: {data: {type: array, items: {type: string}}}}}}}}
                post:
                  operationId: create
                  responses: {'200': {description: '', content: {application/json: {schema: {required: [data], properties: {data: {type: string}}}}}}}
              /plain:
                get: {operationId: plain, responses: {'200': {description: '', content: {application/json: {schema: {type: string}}}}}}
                delete: {operationId: gone, responses: {'204': {description: ''}}}
            """;

    @Test
    void anOuterPolicyAppliesWhereItFits() {
        var result = Documents.read("""
                x-banksman-unwrap: /data
                x-banksman-paging: {style: page, parameter: page, items: /data}
                """ + PATHS);
        result.sound();
        assertThat(result.methods())
                .extracting(MethodPlan::name)
                .containsExactly("list", "listDocument", "listAll", "create", "createDocument", "plain", "gone");
    }

    @Test
    void anOuterPolicyThatFitsNowhereIsReported() {
        assertThat(Documents.read("x-banksman-unwrap: /dta\n" + PATHS).report()).isEqualTo("""
                        error BM305: x-banksman-unwrap fits at least one operation below it. Found: none.
                            at shop.yaml#/x-banksman-unwrap
                            Correct its pointers, or move it to an operation.
                        """);
    }
}
