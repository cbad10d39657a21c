package dev.banksman.hcss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.ForbiddenException;
import dev.banksman.client.error.TransportException;
import dev.banksman.client.transport.TransportSettings;
import dev.banksman.sandbox.http.Exchange;
import feign.Client;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class BulkTest {
    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    private static ProjectInput project(String id) {
        return ProjectInput.builder()
                .id(ProjectId.of(id))
                .fields(f -> f.name(id))
                .build();
    }

    private static ProjectInput invalid(String id) {
        return ProjectInput.builder()
                .id(ProjectId.of(id))
                .fields(f -> f.additionalProperty("stage", 7))
                .build();
    }

    private static List<String> ids(List<? extends BulkItem<?>> items) {
        return items.stream().map(item -> item.id().value()).toList();
    }

    @Test
    void aPartialFailureIsAValue() {
        sandbox.system().lock("locked");
        List<ProjectInput> given = List.of(project("a"), project("locked"), invalid("bad"), project("b"));
        BulkResult<ProjectInput> result = sandbox.projects().saveAll(sandbox.unit(), given);

        assertThat(result.isComplete()).isFalse();
        assertThat(ids(result.success())).containsExactly("a", "b");
        assertThat(ids(result.failed())).containsExactly("locked");
        assertThat(ids(result.invalid())).containsExactly("bad");
        assertThat(result).hasToString("BulkResult{SUCCESS=2, FAILED=1, INVALID=1}");
        assertThat(result.items()).extracting(BulkItem::input).containsExactlyElementsOf(given);
        assertThat(result.failed().get(0).detail())
                .isEqualTo(Map.of("id", "locked", "errors", List.of("The project is locked by somebody else.")));
    }

    @Test
    void theInputIsCutIntoChunks() {
        List<ProjectInput> given =
                IntStream.range(0, 7).mapToObj(i -> project("p" + i)).toList();
        BulkResult<ProjectInput> result =
                sandbox.projects().saveAll(sandbox.unit(), given, options -> options.chunkSize(3));

        assertThat(result.isComplete()).isTrue();
        assertThat(sandbox.exchanges()).hasSize(3);
        assertThat(sandbox.exchanges().stream()
                        .map(Exchange::requestBody)
                        .map(JudgedSandbox::json)
                        .map(JsonNode::size))
                .containsExactly(3, 3, 1);
    }

    @Test
    void aProjectWithoutAnIdIsGivenOneSoThatItsOutcomeIsItsOwn() {
        ProjectInput one = ProjectInput.builder().fields(f -> f.name("One")).build();
        ProjectInput other = ProjectInput.builder()
                .fields(f -> f.additionalProperty("stage", 1))
                .build();
        BulkResult<ProjectInput> result = sandbox.projects().saveAll(sandbox.unit(), List.of(other, one));

        assertThat(result.success())
                .singleElement()
                .satisfies(item -> assertThat(item.input()).isSameAs(one));
        assertThat(result.invalid())
                .singleElement()
                .satisfies(item -> assertThat(item.input()).isSameAs(other));
        assertThat(sandbox.projects()
                        .get(sandbox.unit(), result.success().get(0).id())
                        .fields()
                        .string("name"))
                .isEqualTo("One");
    }

    @Test
    void whatFailedIsSentAgainAndNothingElse() {
        sandbox.system().lock("locked");
        BulkResult<ProjectInput> result =
                sandbox.projects().saveAll(sandbox.unit(), List.of(project("a"), project("locked"), invalid("bad")));
        sandbox.system().unlock("locked");
        BulkResult<ProjectInput> again = result.retryFailed();

        assertThat(sandbox.lastSent()).hasSize(1);
        assertThat(sandbox.lastSent().at("/0/id").asString()).isEqualTo("locked");
        assertThat(ids(again.success())).containsExactly("a", "locked");
        assertThat(ids(again.invalid())).containsExactly("bad");
        assertThat(again.items()).hasSize(3);
    }

    @Test
    void withNothingToRetryNothingIsSent() {
        BulkResult<ProjectInput> result = sandbox.projects().saveAll(sandbox.unit(), List.of(project("a")));

        assertThat(result.retryFailed().isComplete()).isTrue();
        assertThat(sandbox.exchanges()).hasSize(1);
    }

    @Test
    void invalidFieldsAreSkippedOnRequest() {
        ProjectInput half = ProjectInput.builder()
                .id(ProjectId.of("half"))
                .fields(f -> f.name("Half").additionalProperty("stage", 7))
                .build();
        BulkResult<ProjectInput> result =
                sandbox.projects().saveAll(sandbox.unit(), List.of(half), options -> options.skipInvalidFields(true));

        assertThat(result.isComplete()).isTrue();
        assertThat(sandbox.lastQuery()).isEqualTo("skipInvalidFields=true");
        assertThat(sandbox.projects()
                        .get(sandbox.unit(), ProjectId.of("half"))
                        .fields()
                        .has("stage"))
                .isFalse();
    }

    @Test
    void deletingSendsTheIdsInTheBody() {
        ProjectId known = sandbox.any().id();
        BulkResult<ProjectId> result =
                sandbox.projects().deleteAll(sandbox.unit(), List.of(known, ProjectId.of("unknown")));

        assertThat(sandbox.last().method()).isEqualTo("DELETE");
        assertThat(new String(sandbox.last().requestBody(), StandardCharsets.UTF_8))
                .isEqualTo("[\"" + known + "\",\"unknown\"]");
        assertThat(ids(result.success())).containsExactly(known.value());
        assertThat(ids(result.failed())).containsExactly("unknown");
    }

    @Test
    void anIdThatIsThereTwiceIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> sandbox.projects().saveAll(sandbox.unit(), List.of(project("a"), project("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A project can be in a range once. Found twice: a. Leave one of them out; nothing was sent.");
        assertThat(sandbox.exchanges()).isEmpty();
    }

    @Test
    void aSizeThatCannotBeIsRefused() {
        assertThatThrownBy(() -> sandbox.projects().saveAll(sandbox.unit(), List.of(), options -> options.chunkSize(0)))
                .hasMessage("chunkSize is from 1 to 1000. Found: 0.");
    }

    @Test
    void onlyARefusalOfTheFirstRequestIsAnException() {
        HcssPreConstruction reader = sandbox.client(sandbox.credentials(settings -> settings.scope("precon:read")));

        assertThatThrownBy(() -> reader.projects().saveAll(sandbox.unit(), List.of(project("a"))))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aRequestThatBreaksOffLeavesTheRestUnsentAndIsMadeUpForByARetry() {
        AtomicInteger requests = new AtomicInteger();
        HcssPreConstruction broken = broken(requests);
        List<ProjectInput> given = List.of(project("a"), project("b"), project("c"));
        BulkResult<ProjectInput> result =
                broken.projects().saveAll(sandbox.unit(), given, options -> options.chunkSize(1));

        assertThat(ids(result.success())).containsExactly("a");
        assertThat(ids(result.unknown())).containsExactly("b");
        assertThat(ids(result.notSent())).containsExactly("c");
        assertThat(result.unknown().get(0).cause()).isInstanceOf(TransportException.class);
        assertThat(result.retryFailed().isComplete()).isTrue();
    }

    /** Its second request never gets an answer. */
    private HcssPreConstruction broken(AtomicInteger requests) {
        Client real = TransportSettings.standard().open(sandbox.time());
        return HcssPreConstruction.builder()
                .baseUrl(sandbox.system().url())
                .credential("bearer", sandbox.credentials(settings -> settings))
                .time(sandbox.time())
                .transport((request, options) -> {
                    if (requests.incrementAndGet() == 2) {
                        throw new IOException("the connection broke");
                    }
                    return real.execute(request, options);
                })
                .build();
    }
}
