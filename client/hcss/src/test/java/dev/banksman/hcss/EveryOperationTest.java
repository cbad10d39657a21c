package dev.banksman.hcss;

import static dev.banksman.hcss.FieldFilter.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.ApiException;
import dev.banksman.client.error.BadRequestException;
import dev.banksman.client.error.ForbiddenException;
import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.error.UnauthorizedException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every operation of the document with every parameter, and every answer that a typed client can bring about. */
class EveryOperationTest {
    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    private static final ProjectId NEW = ProjectId.of("c33d6196-ecae-4bca-8d90-93f6951ba9b6");
    private static final ProjectId NOWHERE = ProjectId.of("nowhere");

    /** The builders make no request that these could refuse. */
    private static final List<String> OUT_OF_REACH =
            List.of("createOrUpdateProjects 400", "deleteProjects 400", "getProject 400");

    @Test
    void everyOperationIsCalledAndGivesEveryAnswer() {
        succeed();
        refuse(NotFoundException.class, sandbox.client(), BusinessUnitId.of("nowhere"), calls());
        refuse(NotFoundException.class, sandbox.client(), sandbox.unit(), callsOnOne());
        refuse(BadRequestException.class, sandbox.client(), sandbox.unit(), wrong());
        refuse(ForbiddenException.class, reader(), sandbox.unit(), writes());
        refuse(ForbiddenException.class, writer(), sandbox.unit(), reads());
        HcssPreConstruction stranger = HcssPreConstruction.builder()
                .baseUrl(sandbox.system().url())
                .bearer("unknown")
                .build();
        refuse(UnauthorizedException.class, stranger, sandbox.unit(), calls());

        sandbox.judge();

        assertThat(sandbox.coverage().seen()).hasSize(8);
        assertThat(sandbox.coverage().unseenOperations()).isEmpty();
        assertThat(sandbox.coverage().unseenAnswers()).containsExactlyInAnyOrderElementsOf(OUT_OF_REACH);
    }

    private void succeed() {
        ProjectsApi projects = sandbox.projects();
        BusinessUnitId unit = sandbox.unit();
        String token =
                projects.listDocument(unit, q -> q.top(1)).nextPageToken().orNull();
        assertThat(projects.list(
                        unit,
                        q -> q.filters(List.of(where("name").contains("o")))
                                .orderByFieldId("name")
                                .orderByAscending(true)
                                .continuationToken(token)
                                .top(2)
                                .includeDynamicFields(false)))
                .hasSize(2);
        assertThat(projects.create(unit, b -> b.id(NEW).fields(f -> f.name("New")), q -> q.useDefaultValues(true))
                        .fields()
                        .string("stage"))
                .isEqualTo("Lead");
        assertThat(projects.get(unit, NEW, q -> q.includeDynamicFields(false))
                        .fields()
                        .string("name"))
                .isEqualTo("New");
        assertThat(projects.replace(unit, NEW, named("Newer").build()).fields().string("stage"))
                .isNull();
        assertThat(projects.patch(unit, NEW, p -> p.set("name", "Newest"))
                        .fields()
                        .string("name"))
                .isEqualTo("Newest");
        assertThat(projects.createOrUpdateRange(unit, List.of(named("Range").build()), q -> q.skipInvalidFields(true))
                        .success())
                .hasSize(1);
        assertThat(projects.deleteRange(unit, List.of(NOWHERE)).failed()).containsExactly("nowhere");
        projects.delete(unit, NEW);
    }

    private static ProjectInput.Builder named(String name) {
        return ProjectInput.builder().fields(f -> f.name(name));
    }

    private interface CallOn {
        void make(ProjectsApi projects, BusinessUnitId unit);
    }

    private static List<CallOn> reads() {
        return List.of((projects, unit) -> projects.list(unit), (projects, unit) -> projects.get(unit, NOWHERE));
    }

    private static List<CallOn> callsOnOne() {
        return List.of(
                (projects, unit) -> projects.get(unit, NOWHERE),
                (projects, unit) -> projects.replace(unit, NOWHERE, named("x").build()),
                (projects, unit) -> projects.patch(unit, NOWHERE, p -> p.set("name", "x")),
                (projects, unit) -> projects.delete(unit, NOWHERE));
    }

    private static List<CallOn> writes() {
        return List.of(
                (projects, unit) -> projects.create(unit, named("x").build()),
                (projects, unit) -> projects.replace(unit, NOWHERE, named("x").build()),
                (projects, unit) -> projects.patch(unit, NOWHERE, p -> p.set("name", "x")),
                (projects, unit) -> projects.delete(unit, NOWHERE),
                (projects, unit) -> projects.createOrUpdateRange(unit, List.of()),
                (projects, unit) -> projects.deleteRange(unit, List.of()));
    }

    private static List<CallOn> calls() {
        return Stream.concat(reads().stream(), writes().stream()).toList();
    }

    private List<CallOn> wrong() {
        ProjectId known = sandbox.any().id();
        ProjectInput unnamed = ProjectInput.builder().fields(f -> {}).build();
        return List.of(
                (projects, unit) -> projects.list(unit, q -> q.continuationToken("none")),
                (projects, unit) -> projects.create(unit, unnamed),
                (projects, unit) -> projects.replace(unit, known, unnamed),
                (projects, unit) -> projects.patch(unit, known, p -> p.set("colour", "red")));
    }

    private HcssPreConstruction reader() {
        return sandbox.client(sandbox.credentials(settings -> settings.scope("precon:read")));
    }

    private HcssPreConstruction writer() {
        return sandbox.client(sandbox.credentials(settings -> settings.scope("precon:write")));
    }

    private static void refuse(
            Class<? extends ApiException> as, HcssPreConstruction hcss, BusinessUnitId unit, List<CallOn> calls) {
        assertThat(calls)
                .allSatisfy(call -> assertThatThrownBy(() -> call.make(hcss.projects(), unit))
                        .isInstanceOf(as));
    }
}
