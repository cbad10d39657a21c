package dev.banksman.hcss;

import static dev.banksman.hcss.FieldFilter.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.BadRequestException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the page about the vendors' references says of HCSS, rule by rule. */
class ReferenceRulesTest {
    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    private static ProjectInput named(String id) {
        return ProjectInput.builder()
                .id(ProjectId.of(id))
                .fields(f -> f.name(id))
                .build();
    }

    @Test
    void theBaseAndTheTokenEndpointArePublicAndTheTokenIsAskedForByAForm() {
        assertThat(HcssPreConstruction.builder().bearer("t").build())
                .hasToString("HCSS Pre-Construction at https://api.hcssapps.com/precon");
        assertThat(HcssTokens.ENDPOINT).isEqualTo(URI.create("https://api.hcssapps.com/identity/connect/token"));
        sandbox.any();
        assertThat(sandbox.tokenForm())
                .containsExactlyInAnyOrder(
                        "grant_type=client_credentials",
                        "scope=precon:read precon:write",
                        "client_id=sandbox-client",
                        "client_secret=s3cret+&/%: sandbox");
    }

    @Test
    void answersToWritesCarryWarnings() {
        assertThat(sandbox.projects().create(sandbox.unit(), named("w")).warnings())
                .isEmpty();
        assertThat(sandbox.projects()
                        .replace(sandbox.unit(), ProjectId.of("w"), named("w"))
                        .warnings())
                .isEmpty();
        assertThat(sandbox.projects()
                        .patch(sandbox.unit(), ProjectId.of("w"), p -> p.set("totalEstimate", 5))
                        .warnings())
                .containsExactly("The field 'totalEstimate' is calculated; its value was not kept.");
    }

    @Test
    void aBadOrMissingRequiredFieldIsA400WithAReason() {
        ProjectInput wrong = ProjectInput.builder()
                .fields(f -> f.additionalProperty("bidResults", "none"))
                .build();

        assertThatThrownBy(() -> sandbox.projects().create(sandbox.unit(), wrong))
                .isInstanceOfSatisfying(
                        BadRequestException.class,
                        refused -> assertThat(refused.errors())
                                .singleElement()
                                .satisfies(
                                        error -> assertThat(error.detail())
                                                .isEqualTo(
                                                        "The field 'bidResults' must be a list. The field 'name' is required.")));
    }

    @Test
    void aPatchPathHasNoLeadingSlashAndAnElementIsReplacedAsAWhole() {
        assertThatThrownBy(() -> ProjectPatch.builder().path("/fields/name", "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProjectPatch.builder().path("fields/estimates/2/selectedEstimate", true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("Use fields/estimates/2 with the whole element instead.");
    }

    @Test
    void bothRangeCallsAnswer200WhenSomethingFailed() {
        sandbox.system().lock("locked");
        CreateOrUpdateProjectsDocument saved =
                sandbox.projects().createOrUpdateRange(sandbox.unit(), List.of(named("locked")));
        assertThat(sandbox.last().status()).isEqualTo(200);
        assertThat(saved.failed()).hasSize(1);
        assertThat(saved.invalid()).isEmpty();

        DeleteProjectsDocument deleted =
                sandbox.projects().deleteRange(sandbox.unit(), List.of(ProjectId.of("nothing")));
        assertThat(sandbox.last().status()).isEqualTo(200);
        assertThat(deleted.failed()).containsExactly("nothing");
    }

    @Test
    void deletingARangeHasAJsonBody() {
        sandbox.projects().deleteRange(sandbox.unit(), List.of(ProjectId.of("a"), ProjectId.of("b")));

        assertThat(sandbox.last().method()).isEqualTo("DELETE");
        assertThat(new String(sandbox.last().requestBody(), StandardCharsets.UTF_8))
                .isEqualTo("[\"a\",\"b\"]");
    }

    @Test
    void namesOfParametersAreSentInTheExamplesForm() {
        sandbox.projects()
                .list(
                        sandbox.unit(),
                        q -> q.filters(List.of(where("name").contains("project")))
                                .orderByFieldId("name")
                                .orderByAscending(false)
                                .top(100));

        assertThat(sandbox.lastQuery())
                .isEqualTo("filters[0].fieldId=name&filters[0].contains=project&orderBy.fieldId=name"
                        + "&orderBy.ascending=false&top=100");
    }

    @Test
    void aRangeCreatesOrUpdatesById() {
        ProjectId known = sandbox.any().id();
        sandbox.projects().createOrUpdateRange(sandbox.unit(), List.of(named(known.value()), named("new")));

        assertThat(sandbox.projects().get(sandbox.unit(), known).fields().string("name"))
                .isEqualTo(known.value());
        assertThat(sandbox.projects()
                        .get(sandbox.unit(), ProjectId.of("new"))
                        .fields()
                        .string("name"))
                .isEqualTo("new");
    }

    @Test
    void removeIsNotDocumentedAndOnlySentWhenItIsAskedForByThatName() {
        ProjectPatch patch = ProjectPatch.builder()
                .set("stage", null)
                .append("bidResults", 1)
                .replaceElement("bidResults", 0, 2)
                .removeUndocumented("stage")
                .build();

        assertThat(patch.operations())
                .extracting(PatchOperation::op)
                .containsExactly("add", "add", "replace", "remove");
    }

    @Test
    void aListAnswerHasResultsAndATokenThatGoesBackEncoded() {
        ListProjectsDocument page = sandbox.projects().listDocument(sandbox.unit());
        String token = page.nextPageToken().orNull();
        sandbox.projects().list(sandbox.unit(), q -> q.continuationToken(token));

        assertThat(page.results()).hasSize(100);
        assertThat(page.hasNextPage()).isTrue();
        assertThat(sandbox.last().target()).contains("continuationToken=%2B%2F%3D%252B%26%23");
    }
}
