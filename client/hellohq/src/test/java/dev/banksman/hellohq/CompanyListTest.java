package dev.banksman.hellohq;

import static dev.banksman.hellohq.CompanyProperties.COMPANY_TYPES;
import static dev.banksman.hellohq.CompanyProperties.CUSTOM_FIELDS;
import static dev.banksman.hellohq.CompanyProperties.DEFAULT_ADDRESS;
import static dev.banksman.hellohq.CompanyProperties.ID;
import static dev.banksman.hellohq.CompanyProperties.NAME;
import static dev.banksman.hellohq.CompanyProperties.UPDATED_ON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.PagingException;
import dev.banksman.client.model.Cursor;
import dev.banksman.client.model.Page;
import dev.banksman.client.odata.Filter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Typed queries as an OData parser of another make understands them, and pages by their links. */
class CompanyListTest {
    @RegisterExtension
    final JudgedSandbox sandbox = new JudgedSandbox();

    private final CompaniesApi companies = sandbox.client().companies();

    private List<Integer> ids(Filter<Company> filter) {
        return companies.listAll(q -> q.filter(filter).expand(DEFAULT_ADDRESS, COMPANY_TYPES, CUSTOM_FIELDS)).stream()
                .map(Company::id)
                .toList();
    }

    @Test
    void theFirstExampleOfThePackage() {
        Instant since = Instant.parse("2018-01-20T00:00:00Z");

        List<Company> found =
                companies.list(q -> q.filter(UPDATED_ON.ge(since).and(COMPANY_TYPES.any(t -> t.ID.eq(4002))))
                        .expand(DEFAULT_ADDRESS, COMPANY_TYPES)
                        .orderBy(NAME.ascending())
                        .top(50));

        assertThat(found)
                .isNotEmpty()
                .isSortedAccordingTo((a, b) -> a.name().compareTo(b.name()))
                .allSatisfy(company -> {
                    assertThat(company.updatedOn().orNull()).isAfterOrEqualTo(since);
                    assertThat(company.companyTypes())
                            .extracting(CompanyType::id)
                            .contains(4002);
                    assertThat(company.defaultAddress().isPresent()).isTrue();
                });
        assertThat(sandbox.lastLine())
                .isEqualTo("GET Companies?$expand=DefaultAddress,CompanyTypes&$filter=UpdatedOn ge 2018-01-20T00:00:00Z"
                        + " and CompanyTypes/any(companyType:companyType/Id eq 4002)&$orderby=Name&$top=50");
        assertThat(sandbox.last().target()).doesNotContain("+").contains("%20");
    }

    @Test
    void conditionsMeanWhatTheySay() {
        assertThat(ids(ID.in(3, 5, 7))).containsExactly(3, 5, 7);
        assertThat(ids(ID.gt(2).and(ID.le(4).or(ID.eq(9))))).containsExactly(3, 4, 9);
        assertThat(ids(Filter.not(ID.lt(39)).and(NAME.isNotNull()))).containsExactly(39, 40);
        assertThat(ids(COMPANY_TYPES.any(t -> t.NAME.eq("O'Type")).and(ID.le(8))))
                .isNotEmpty();
        assertThat(ids(COMPANY_TYPES.all(t -> t.NAME.eq("Partner")).and(ID.le(8))))
                .isNotEmpty();
        assertThat(ids(NAME.startsWith("O'Neill")
                        .and(NAME.toLower().endsWith("gmbh"))
                        .and(NAME.contains("&").or(ID.gt(0)))))
                .isNotEmpty();
        assertThat(ids(UPDATED_ON
                        .gt(OffsetDateTime.parse("2018-01-26T18:15:00+01:00"))
                        .and(ID.le(15))))
                .isNotEmpty();
        assertThat(ids(CUSTOM_FIELDS
                        .any(f -> f.VALUE.eq("S1").and(f.NAME.ne(NAME)))
                        .and(ID.le(3))))
                .isNotEmpty();
        assertThat(ids(DEFAULT_ADDRESS
                        .CITY
                        .eq("Kiel")
                        .or(DEFAULT_ADDRESS.isNull().and(ID.eq(1)))))
                .isNotNull();
    }

    @Test
    void aFilterOnASubEntityNeedsItsExpandAndNothingIsSent() {
        assertThatIllegalStateException()
                .isThrownBy(() -> companies.list(q -> q.filter(COMPANY_TYPES.any(t -> t.ID.eq(4002)))))
                .withMessage("A filter on a sub-entity needs that entity in $expand. Found: a $filter on CompanyTypes "
                        + "and no $expand. Expand it too: CompanyTypes.");
        assertThat(sandbox.exchanges()).isEmpty();
    }

    @Test
    void allPagesAreFollowedByRelativeAndByAbsoluteLinks() {
        sandbox.system().habits().pageSize(15);
        for (boolean relative : new boolean[] {true, false}) {
            sandbox.system().habits().relativeLinks(relative);
            int before = sandbox.exchanges().size();

            assertThat(companies.listAll(q -> q.filter(ID.gt(1)).orderBy(ID.descending())).stream())
                    .hasSize(39)
                    .extracting(Company::id)
                    .startsWith(40, 39)
                    .endsWith(3, 2);
            assertThat(sandbox.exchanges()).hasSize(before + 3);
        }
    }

    @Test
    void aCursorResumesAtItsPage() {
        sandbox.system().habits().pageSize(15);
        List<Cursor> cursors = new ArrayList<>();
        for (Page<Company, ListCompaniesDocument> page :
                companies.listAll(q -> q.count()).pages()) {
            assertThat(page.document().odataCount()).isEqualTo(40);
            page.next().ifPresent(cursors::add);
        }

        assertThat(cursors).hasSize(2);
        assertThat(companies.listAll(q -> {}, Cursor.parse(cursors.get(1).toString())).stream()
                        .map(Company::id))
                .hasSize(10)
                .startsWith(31);
    }

    @Test
    void aLinkToAnotherOriginIsNotFollowed() {
        Cursor foreign = Cursor.link("https://evil.example/v1/Companies?$skip=1");

        assertThatThrownBy(() -> companies.listAll(q -> {}, foreign).iterator().hasNext())
                .isInstanceOf(PagingException.class)
                .hasMessageContaining("https://evil.example");
        assertThat(sandbox.exchanges()).isEmpty();
    }

    @Test
    void onlySelectedPropertiesCome() {
        Company company = companies.get(
                1, q -> q.select(NAME).expand(DEFAULT_ADDRESS.expand(a -> a.select(CompanyAddressProperties.CITY))));

        assertThat(company.name()).isEqualTo("Bergmann & Söhne 1 AG");
        assertThat(company.updatedOn().isAbsent()).isTrue();
    }
}
