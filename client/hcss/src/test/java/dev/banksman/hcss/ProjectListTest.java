package dev.banksman.hcss;

import static dev.banksman.hcss.FieldFilter.where;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.client.model.Cursor;
import dev.banksman.client.model.Page;
import dev.banksman.sandbox.http.Exchange;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProjectListTest {
    private static final String VALUE = "52fec515-2012-4d2d-b8ae-17c3b274bb84";
    private static final String BID = "8230a513-065b-4928-a64b-57cef4de1a31";

    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    private List<String> names(QueryFilter... filters) {
        return sandbox.projects().list(sandbox.unit(), q -> q.filters(List.of(filters))).stream()
                .map(project -> project.fields().string("name"))
                .toList();
    }

    @Test
    void aTextIsLookedForAsTheExampleShows() {
        assertThat(names(where("name").contains("project"))).hasSize(100).allMatch(name -> name.contains("project"));
        assertThat(sandbox.lastQuery()).isEqualTo("filters[0].fieldId=name&filters[0].contains=project");
    }

    @Test
    void aNumberIsBoundedAsTheExampleShows() {
        assertThat(names(where(VALUE).lowerBound(229_000))).containsExactly("Road 229", "Tunnel project 230");
        assertThat(sandbox.lastQuery()).isEqualTo("filters[0].fieldId=" + VALUE + "&filters[0].lowerBound=229000");
        assertThat(names(where(VALUE).upperBound(new BigDecimal("1e3")))).containsExactly("Road 001");
        assertThat(sandbox.lastQuery()).endsWith("&filters[0].upperBound=1000");
    }

    @Test
    void anInstantIsBoundedAndWrittenAsTheExampleShows() {
        names(where(BID).lowerBound(Instant.parse("2021-01-01T00:00:00Z")));
        assertThat(sandbox.lastQuery())
                .isEqualTo("filters[0].fieldId=" + BID + "&filters[0].lowerBound=2021-01-01T00:00:00.00000Z");
        assertThat(names(where(BID).upperBound(Instant.parse("2020-06-11T08:00:00.1234567Z"))))
                .containsExactly("Road 001", "Tunnel project 002");
        assertThat(sandbox.lastQuery()).endsWith("&filters[0].upperBound=2020-06-11T08:00:00.1234567Z");
    }

    @Test
    void filtersAreNumbered() {
        assertThat(names(where("name").contains("quay"), where(VALUE).lowerBound(226_000)))
                .containsExactly("Quay 227");
        assertThat(sandbox.lastQuery())
                .isEqualTo("filters[0].fieldId=name&filters[0].contains=quay&filters[1].fieldId=" + VALUE
                        + "&filters[1].lowerBound=226000");
    }

    @Test
    void whatIsLookedForMayHoldAnything() {
        names(where("name").contains("a&b=c+d e%[0]"));

        assertThat(sandbox.last().target())
                .endsWith("?filters%5B0%5D.fieldId=name&filters%5B0%5D.contains=a%26b%3Dc%2Bd%20e%25%5B0%5D");
    }

    @Test
    void theOrderIsSentInTheExamplesForm() {
        sandbox.projects().list(sandbox.unit(), q -> q.orderByFieldId("name").orderByAscending(true));

        assertThat(sandbox.lastQuery()).isEqualTo("orderBy.fieldId=name&orderBy.ascending=true");
    }

    @Test
    void aLoopGoesThroughAllPages() {
        List<String> names = new ArrayList<>();
        for (Project project : sandbox.projects().listAll(sandbox.unit())) {
            names.add(project.fields().string("name"));
        }

        assertThat(names).hasSize(230).doesNotHaveDuplicates();
        assertThat(sandbox.exchanges()).hasSize(3);
    }

    @Test
    void theTokenIsOpaqueAndEncodedOnce() {
        String token =
                sandbox.projects().listDocument(sandbox.unit()).nextPageToken().orNull();
        Iterable<Page<Project, ListProjectsDocument>> pages =
                sandbox.projects().listAll(sandbox.unit(), q -> q.top(100)).pages();
        pages.forEach(page -> {});

        assertThat(token).startsWith("+/=%2B&#");
        assertThat(sandbox.exchanges().stream().map(Exchange::target).filter(target -> target.contains("Token")))
                .hasSize(2)
                .allMatch(target -> target.contains("continuationToken=%2B%2F%3D%252B%26%23"));
    }

    @Test
    void aCursorResumesWhereAPageEnded() {
        Page<Project, ListProjectsDocument> first = sandbox.projects()
                .listAll(sandbox.unit(), q -> q.top(100))
                .pages()
                .iterator()
                .next();
        Optional<Cursor> next = first.next();

        Stream<Project> rest = sandbox.projects().listAll(sandbox.unit(), q -> q.top(100), next.orElseThrow()).stream();

        assertThat(rest.map(project -> project.fields().string("name")).findFirst())
                .contains("Road 101");
        assertThat(sandbox.last().target()).contains("top=100");
    }

    @Test
    void dynamicFieldsAreLeftOutOnRequest() {
        Project without = sandbox.projects()
                .list(sandbox.unit(), q -> q.top(1).includeDynamicFields(false))
                .get(0);

        assertThat(without.fields().has("totalEstimate")).isFalse();
        assertThat(sandbox.any().fields().number("totalEstimate")).isEqualByComparingTo("950");
    }
}
