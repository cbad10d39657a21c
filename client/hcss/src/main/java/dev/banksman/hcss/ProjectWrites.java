package dev.banksman.hcss;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the document of HCSS cannot say: how a project is changed without losing anything, how a patch is made, and how
 * many projects are written when some of them fail.
 */
public interface ProjectWrites {

    /** Reads one project, with its dynamic fields. */
    Project get(BusinessUnitId businessUnitId, ProjectId id);

    /** Creates a project. */
    Project create(BusinessUnitId businessUnitId, ProjectInput body, CreateProjectQuery query);

    /** Replaces a project as a whole. */
    Project replace(BusinessUnitId businessUnitId, ProjectId id, ProjectInput body);

    /** Changes parts of a project. */
    Project patch(BusinessUnitId businessUnitId, ProjectId id, List<PatchOperation> body);

    /** Creates or replaces many projects by one request. */
    CreateOrUpdateProjectsDocument createOrUpdateRange(
            BusinessUnitId businessUnitId, List<ProjectInput> body, CreateOrUpdateProjectsQuery query);

    /** Deletes many projects by one request. */
    DeleteProjectsDocument deleteRange(BusinessUnitId businessUnitId, List<ProjectId> body);

    /** Creates a project, without default values. */
    default Project create(BusinessUnitId businessUnitId, ProjectInput project) {
        return create(businessUnitId, project, CreateProjectQuery.builder().build());
    }

    /** Creates a project, without default values, by a lambda. */
    default Project create(BusinessUnitId businessUnitId, Consumer<ProjectInput.Builder> project) {
        ProjectInput.Builder builder = ProjectInput.builder();
        project.accept(builder);
        return create(businessUnitId, builder.build());
    }

    /** Creates or replaces many projects by one request, none of the invalid ones. */
    default CreateOrUpdateProjectsDocument createOrUpdateRange(
            BusinessUnitId businessUnitId, List<ProjectInput> projects) {
        return createOrUpdateRange(
                businessUnitId, projects, CreateOrUpdateProjectsQuery.builder().build());
    }

    /**
     * Reads a project, changes it, and puts it back: with all that was there, also what the document does not name.
     * What somebody else changes in between is overwritten; HCSS knows no protection from that. A {@link #patch} is
     * narrower.
     *
     * @param change for fields, {@code input -> input.fields(before.fields().set(…))}; gets the project as it was, too
     */
    default Project change(BusinessUnitId businessUnitId, ProjectId id, ProjectChange change) {
        Project before = get(businessUnitId, id);
        ProjectInput.Builder input = before.toInput();
        change.apply(before, input);
        return replace(businessUnitId, id, input.build());
    }

    /** Changes parts of a project. */
    default Project patch(BusinessUnitId businessUnitId, ProjectId id, ProjectPatch patch) {
        return patch(businessUnitId, id, patch.operations());
    }

    /** Changes parts of a project, by a lambda. */
    default Project patch(BusinessUnitId businessUnitId, ProjectId id, Consumer<ProjectPatch.Builder> patch) {
        ProjectPatch.Builder builder = ProjectPatch.builder();
        patch.accept(builder);
        return patch(businessUnitId, id, builder.build());
    }

    /** Creates or replaces any number of projects, a hundred by a request; see the other form. */
    default BulkResult<ProjectInput> saveAll(BusinessUnitId businessUnitId, List<ProjectInput> projects) {
        return saveAll(businessUnitId, projects, options -> options);
    }

    /**
     * Creates or replaces any number of projects, by as many requests as it takes. A project without an id is given one
     * (a random UUID) before it is sent, so that its outcome is known to be its own, and sending it again creates no
     * second one.
     *
     * @throws IllegalArgumentException when an id is there twice
     * @throws dev.banksman.client.error.ApiException when the very first request was refused, so that nothing was done
     */
    default BulkResult<ProjectInput> saveAll(
            BusinessUnitId businessUnitId, List<ProjectInput> projects, UnaryOperator<BulkOptions> options) {
        BulkOptions chosen = options.apply(BulkOptions.standard());
        CreateOrUpdateProjectsQuery query = CreateOrUpdateProjectsQuery.builder()
                .skipInvalidFields(chosen.skipInvalidFields())
                .build();
        BulkRun<ProjectInput> run = new BulkRun<>(chosen.chunkSize(), chunk -> {
            List<ProjectInput> body = chunk.stream()
                    .map(item -> item.input().toBuilder().id(item.id()).build())
                    .toList();
            CreateOrUpdateProjectsDocument answer = createOrUpdateRange(businessUnitId, body, query);
            return new RangeAnswer()
                    .with(BulkOutcome.SUCCESS, answer.success())
                    .with(BulkOutcome.FAILED, answer.failed())
                    .with(BulkOutcome.INVALID, answer.invalid());
        });
        return run.run(projects.stream()
                .map(project -> BulkItem.of(project, idOf(project.id())))
                .toList());
    }

    private static ProjectId idOf(@Nullable ProjectId given) {
        return given == null ? ProjectId.of(UUID.randomUUID().toString()) : given;
    }

    /** Deletes any number of projects, a hundred by a request; see the other form. */
    default BulkResult<ProjectId> deleteAll(BusinessUnitId businessUnitId, List<ProjectId> ids) {
        return deleteAll(businessUnitId, ids, options -> options);
    }

    /**
     * Deletes any number of projects, by as many requests as it takes.
     *
     * @throws IllegalArgumentException when an id is there twice
     * @throws dev.banksman.client.error.ApiException when the very first request was refused, so that nothing was done
     */
    default BulkResult<ProjectId> deleteAll(
            BusinessUnitId businessUnitId, List<ProjectId> ids, UnaryOperator<BulkOptions> options) {
        BulkRun<ProjectId> run =
                new BulkRun<>(options.apply(BulkOptions.standard()).chunkSize(), chunk -> {
                    DeleteProjectsDocument answer = deleteRange(
                            businessUnitId, chunk.stream().map(BulkItem::id).toList());
                    return new RangeAnswer()
                            .with(BulkOutcome.SUCCESS, answer.success())
                            .with(BulkOutcome.FAILED, answer.failed());
                });
        return run.run(ids.stream().map(id -> BulkItem.of(id, id)).toList());
    }
}
