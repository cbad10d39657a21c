package dev.banksman.spec;

import static dev.banksman.spec.HandsHqSamples.UNAUTHORIZED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DocumentJudgeTest {
    private final DocumentJudge judge = DocumentJudge.ofResource(HandsHqDocument.RESOURCE);

    @TestFactory
    Stream<DynamicTest> findsNothingInTheSamplesOfTheReference() {
        List<Sample> samples = Sample.of("handshq");
        return samples.stream()
                .filter(Sample::isAnswer)
                .map(sample -> DynamicTest.dynamicTest(
                        sample.name(), () -> judge.check(call(sample, samples).exchange())));
    }

    private static Call call(Sample answer, List<Sample> samples) {
        Operation operation = HandsHqDocument.operation(answer.owner());
        int status = Integer.parseInt(answer.name().split("\\.", -1)[1]);
        Call call = Call.of(operation.method(), "/v1" + operation.template().replaceAll("\\{\\w+}", "1"))
                .answered(status, answer.json().toString())
                .answeredWith("location", "https://api.handshq.com/v1/event_subscriptions/123");
        samples.stream()
                .filter(sample -> sample.name().equals(answer.owner() + ".request.json"))
                .forEach(request -> call.sending(request.canonical().toString()));
        return call;
    }

    @TestFactory
    Stream<DynamicTest> findsNothingInTheEventsOfTheReference() {
        return Sample.of("handshq").stream()
                .filter(Sample::isEvent)
                .map(event -> DynamicTest.dynamicTest(
                        event.name(),
                        () -> assertThat(judge.findings(
                                        event.owner(),
                                        delivery(event.canonical().toString()).exchange()))
                                .isEmpty()));
    }

    private static Call delivery(String body) {
        return Call.of("POST", "/hooks")
                .header("x-handshq-webhook-signature", "0a".repeat(32))
                .sending(body)
                .answered(204, "");
    }

    @Test
    void findsWhatIsWrongWithADelivery() {
        Exchange delivery = delivery("{\"data\": {}, \"meta\": {\"event_type\": \"role_created\"}}")
                .without("x-handshq-webhook-signature")
                .answered(404, "")
                .exchange();
        assertThat(judge.findings("role_created", delivery))
                .extracting(Finding::toString)
                .contains(
                        "request header parameter X-Handshq-Webhook-Signature: is required and missing"
                                + " (rule #/components/parameters/Signature)",
                        "answer status: 404 is not one of [2XX, 410]"
                                + " (rule #/webhooks/role_created/post/responses)")
                .anyMatch(finding -> finding.startsWith("request body at /data: required property 'id' not found"));
        assertThat(judge.findings("moon_rose", delivery))
                .extracting(Finding::toString)
                .containsExactly("request webhook: the document has no POST of moon_rose (rule #/webhooks)");
    }

    @Test
    void servesUnderAnotherPath() {
        Call call = Call.of("GET", "/handshq/v1/authentication").answered(401, UNAUTHORIZED);
        assertThatCode(() -> judge.under("/handshq/v1").check(call.exchange())).doesNotThrowAnyException();
        assertThat(call.findings(judge))
                .containsExactly("request path: /handshq/v1/authentication is not under /v1 (rule #/servers/0/url)");
    }

    @Test
    void throwsTheFindingsOfBothSides() {
        Exchange exchange =
                Call.of("GET", "/v1/projects/1?page=1").answered(200, "{}").exchange();
        assertThatThrownBy(() -> judge.check(exchange))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        An exchange must be as the document says. GET /v1/projects/1?page=1 → 200, found:
                        - request query parameter page: the operation has no such parameter (rule #/paths/~1projects~1{project_id}/get)
                        - answer body: required property 'data' not found (rule #/components/schemas/ProjectDocument/required)""");
    }

    @Test
    void forgivesTheRequestWhenOnlyTheAnswerIsChecked() {
        Call call = Call.of("POST", "/v1/projects").sending("{}");
        Exchange refused = call.answered(422, UNAUTHORIZED).exchange();
        assertThatCode(() -> judge.checkAnswer(refused)).doesNotThrowAnyException();
        assertThatThrownBy(() -> judge.check(refused)).isInstanceOf(AssertionError.class);
        Exchange wrong = call.answered(422, "{}").exchange();
        assertThatThrownBy(() -> judge.checkAnswer(wrong)).hasMessage("""
                        An exchange must be as the document says. POST /v1/projects → 422, found:
                        - answer body: required property 'errors' not found (rule #/components/schemas/ErrorDocument/required)""");
    }

    @Test
    void failsTheAnswerToACallThatTheDocumentDoesNotHave() {
        Exchange exchange = Call.of("GET", "/v1/nowhere").exchange();
        assertThatThrownBy(() -> judge.checkAnswer(exchange)).hasMessage("""
                        An exchange must be as the document says. GET /v1/nowhere → 200, found:
                        - request path: no path of the document matches /nowhere (rule #/paths)""");
    }

    @Test
    void capsLongListsOfFindings() {
        String query =
                IntStream.range(10, 35).mapToObj(number -> "p" + number + "=1").collect(Collectors.joining("&"));
        Exchange exchange = Call.of("GET", "/v1/authentication?" + query)
                .answered(401, UNAUTHORIZED)
                .exchange();
        assertThatThrownBy(() -> judge.check(exchange))
                .hasMessageContaining("\n- request query parameter p29:")
                .hasMessageNotContaining("query parameter p30")
                .hasMessageEndingWith("\n…and 5 others");
    }

    @Test
    void countsWhatItHasSeen() {
        Call authentication = Call.of("GET", "/v1/authentication");
        judge.findings(authentication.answered(401, UNAUTHORIZED).exchange());
        judge.findings(authentication.answered(500, "").exchange());
        judge.findings(
                Call.of("DELETE", "/v1/event_subscriptions/1").answered(204, "").exchange());
        Coverage coverage = judge.coverage();
        assertThat(coverage.seen())
                .isEqualTo(Map.of("getAuthentication", Set.of("401"), "deleteEventSubscription", Set.of("204")));
        assertThat(coverage.unseenOperations())
                .hasSize(39)
                .doesNotContain("getAuthentication", "deleteEventSubscription");
        assertThat(coverage.unseenAnswers())
                .contains("getAuthentication 200", "deleteEventSubscription 404", "archiveProject 404")
                .doesNotContain("getAuthentication 401");
    }
}
