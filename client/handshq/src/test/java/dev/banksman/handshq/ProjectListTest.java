package dev.banksman.handshq;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.BadRequestException;
import dev.banksman.client.model.Cursor;
import dev.banksman.client.model.Page;
import dev.banksman.client.model.Pages;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Of the 340 projects, 68 are archived. */
class ProjectListTest {
    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox();

    private final ProjectsApi projects = sandbox.client().projects();

    @Test
    void withoutAnArgumentItIsTheFirstPageOfAll() {
        List<Project> page = projects.list();

        assertThat(page).hasSize(100);
        assertThat(page.get(0).id()).isEqualTo(ProjectId.of("1001"));
        assertThat(page).anyMatch(project -> project.archivedAt() != null);
        assertThat(sandbox.requests()).containsExactly("GET /projects");
    }

    @Test
    void everyParameterReachesTheSystem() {
        List<Project> page = projects.list(query ->
                query.page(1).reference("FRAMEWORK-7").withFields(true).archivedStatus(ArchivedStatus.UNARCHIVED));

        assertThat(page).isNotEmpty().allMatch(project -> "FRAMEWORK-7".equals(project.reference()));
        assertThat(page).allMatch(project -> project.archivedAt() == null);
        assertThat(sandbox.requests())
                .containsExactly(
                        "GET /projects?page=1&reference=FRAMEWORK-7&with_fields=true&archived_status=unarchived");
    }

    @Test
    void aRecordDoesTheSameAsALambda() {
        ListProjectsQuery query = new ListProjectsQuery(2, null, false, ArchivedStatus.ALL);

        assertThat(projects.list(query))
                .isEqualTo(projects.list(q -> q.page(2).withFields(false).archivedStatus(ArchivedStatus.ALL)));
        assertThat(sandbox.requests())
                .containsExactly(
                        "GET /projects?page=2&with_fields=false&archived_status=all",
                        "GET /projects?page=2&with_fields=false&archived_status=all");
    }

    @Test
    void textIsEncodedSoThatItArrivesAsItIs() {
        assertThat(projects.list(query -> query.reference("A&B = 50% +/ ü"))).isEmpty();

        assertThat(sandbox.requests()).containsExactly("GET /projects?reference=A%26B%20%3D%2050%25%20%2B%2F%20%C3%BC");
    }

    @Test
    void eachArchivedStatusListsItsPart() {
        assertThat(projects.listAll(q -> q.archivedStatus(ArchivedStatus.ARCHIVED)))
                .hasSize(68)
                .allMatch(project -> project.archivedAt() != null);
        assertThat(projects.listAll(q -> q.archivedStatus(ArchivedStatus.UNARCHIVED)))
                .hasSize(272)
                .allMatch(project -> project.archivedAt() == null);
        assertThat(projects.listAll(q -> q.archivedStatus(ArchivedStatus.ALL))).hasSize(340);
    }

    @Test
    void theDocumentHasTheFieldsAndThePage() {
        ListProjectsDocument document =
                projects.listDocument(q -> q.withFields(true).page(4));

        assertThat(document.data()).hasSize(40);
        assertThat(document.meta().pagination().requestedPage()).isEqualTo(4);
        assertThat(document.meta().pagination().totalPages()).isEqualTo(4);
        List<ProjectField> fields = fields(document);
        assertThat(fields).hasSize(40 * 9).hasSameSizeAs(requireNonNull(document.included()));
        assertThat(fields)
                .extracting(ProjectField::id)
                .containsAll(document.data().get(0).relationships().fields().data().stream()
                        .map(ProjectFieldLinkage::id)
                        .toList());
    }

    @Test
    void withoutFieldsNothingIsIncluded() {
        assertThat(projects.listDocument().included()).isNull();
        assertThat(projects.listDocument(
                                ListProjectsQuery.builder().withFields(false).build())
                        .included())
                .isNull();
    }

    @Test
    void listAllGoesThroughEveryPage() {
        List<Project> all = new ArrayList<>();
        for (Project project : projects.listAll()) {
            all.add(project);
        }

        assertThat(all).hasSize(340).extracting(Project::id).doesNotHaveDuplicates();
        assertThat(sandbox.requests())
                .containsExactly(
                        "GET /projects", "GET /projects?page=2", "GET /projects?page=3", "GET /projects?page=4");
    }

    @Test
    void theQueryGoesWithEveryPage() {
        assertThat(projects.listAll(new ListProjectsQuery(null, null, null, ArchivedStatus.UNARCHIVED)))
                .hasSize(272);

        assertThat(sandbox.requests())
                .containsExactly(
                        "GET /projects?archived_status=unarchived",
                        "GET /projects?archived_status=unarchived&page=2",
                        "GET /projects?archived_status=unarchived&page=3");
    }

    @Test
    void aPageInTheQueryIsWhereItBegins() {
        assertThat(projects.listAll(query -> query.page(3))).hasSize(140);

        assertThat(sandbox.requests()).containsExactly("GET /projects?page=3", "GET /projects?page=4");
    }

    @Test
    void nothingIsFetchedBeforeItIsNeeded() {
        Pages<Project, ListProjectsDocument> all = projects.listAll();
        assertThat(sandbox.exchanges()).isEmpty();

        assertThat(all.stream().limit(100)).hasSize(100);
        assertThat(sandbox.requests()).containsExactly("GET /projects");

        assertThat(all.stream().skip(100).findFirst()).map(Project::id).contains(ProjectId.of("1101"));
        assertThat(sandbox.requests()).containsExactly("GET /projects", "GET /projects", "GET /projects?page=2");
    }

    @Test
    void eachPageComesWithItsDocument() {
        List<Page<Project, ListProjectsDocument>> pages = new ArrayList<>();
        projects.listAll(query -> query.withFields(true)).pages().forEach(pages::add);

        assertThat(pages).extracting(page -> page.items().size()).containsExactly(100, 100, 100, 40);
        assertThat(pages).allMatch(page -> page.items().equals(page.document().data()));
        assertThat(pages)
                .extracting(page -> page.document().meta().pagination().requestedPage())
                .containsExactly(1, 2, 3, 4);
        assertThat(pages)
                .extracting(page -> page.next().map(Cursor::toString).orElse("the end"))
                .containsExactly("page:2", "page:3", "page:4", "the end");
        assertThat(fields(pages.get(3).document())).hasSize(40 * 9);
    }

    @Test
    void afterACrashItGoesOnAtThePageThatWasKept() {
        Iterator<Page<Project, ListProjectsDocument>> before = projects.listAll(
                        query -> query.archivedStatus(ArchivedStatus.UNARCHIVED))
                .pages()
                .iterator();
        before.next();
        String kept = before.next().next().orElseThrow().toString();

        HandsHq restarted = sandbox.client(settings -> settings);
        Pages<Project, ListProjectsDocument> rest = restarted
                .projects()
                .listAll(query -> query.archivedStatus(ArchivedStatus.UNARCHIVED), Cursor.parse(kept));

        assertThat(rest).hasSize(72);
        assertThat(sandbox.requests()).last().isEqualTo("GET /projects?archived_status=unarchived&page=3");
    }

    @Test
    void aCursorBeatsThePageOfTheQuery() {
        assertThat(projects.listAll(new ListProjectsQuery(1, null, null, null), Cursor.page(4)))
                .hasSize(40);

        assertThat(sandbox.requests()).containsExactly("GET /projects?page=4");
    }

    @Test
    void everyIterationBeginsAnew() {
        Pages<Project, ListProjectsDocument> all = projects.listAll();

        assertThat(all.iterator().next()).isEqualTo(all.iterator().next());
        assertThat(sandbox.requests()).containsExactly("GET /projects", "GET /projects");
    }

    @Test
    @WrongOnPurpose
    void whatTheSystemDoesNotKnowIsABadRequest() {
        assertThatThrownBy(() -> projects.list(query -> query.archivedStatus(ArchivedStatus.of("lost"))))
                .isInstanceOf(BadRequestException.class)
                .hasMessage("GET " + sandbox.system().url()
                        + "/projects?archived_status=lost answered 400: Bad Request: "
                        + "The parameter archived_status is one of all, archived, unarchived. (1 attempt)");
    }

    private static List<ProjectField> fields(ListProjectsDocument document) {
        return requireNonNull(document.included()).stream()
                .filter(ProjectField.class::isInstance)
                .map(ProjectField.class::cast)
                .toList();
    }
}
