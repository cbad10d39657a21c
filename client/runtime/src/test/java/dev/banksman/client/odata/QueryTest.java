package dev.banksman.client.odata;

import static dev.banksman.client.odata.example.CompanyProperties.COMPANY_TYPES;
import static dev.banksman.client.odata.example.CompanyProperties.DEFAULT_ADDRESS;
import static dev.banksman.client.odata.example.CompanyProperties.ID;
import static dev.banksman.client.odata.example.CompanyProperties.NAME;
import static dev.banksman.client.odata.example.CompanyProperties.UPDATED_ON;
import static dev.banksman.client.odata.example.InvoiceProperties.COMPANY;
import static dev.banksman.client.odata.example.InvoiceProperties.POSITIONS;
import static dev.banksman.client.odata.example.PositionProperties.AMOUNT;
import static dev.banksman.client.odata.example.PositionProperties.CUSTOM_FIELDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.banksman.client.odata.example.Company;
import dev.banksman.client.odata.example.CompanyAddressProperties;
import dev.banksman.client.odata.example.CustomFieldProperties;
import dev.banksman.client.odata.example.ListCompaniesQuery;
import dev.banksman.client.odata.example.ListInvoicesQuery;
import dev.banksman.client.odata.example.PositionProperties;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The options of a request together. */
final class QueryTest {
    private static final Instant SINCE = Instant.parse("2024-05-06T07:08:09Z");

    @Test
    void allOptionsInTheirOrder() {
        assertThat(Sent.companies(q -> q.filter(UPDATED_ON.ge(SINCE).and(COMPANY_TYPES.any(t -> t.ID.eq(4002))))
                        .expand(DEFAULT_ADDRESS, COMPANY_TYPES)
                        .orderBy(NAME.ascending(), DEFAULT_ADDRESS.CITY.descending())
                        .select(ID, NAME)
                        .top(50)
                        .skip(100)
                        .count()))
                .isEqualTo("/v1/Companies?$expand=DefaultAddress,CompanyTypes"
                        + "&$filter=UpdatedOn%20ge%202024-05-06T07:08:09Z%20and%20"
                        + "CompanyTypes/any(companyType:companyType/Id%20eq%204002)"
                        + "&$orderby=Name,DefaultAddress/City%20desc&$select=Id,Name"
                        + "&$skip=100&$top=50&$count=true");
    }

    @Test
    void anExpandedCollectionHasOptionsOfItsOwn() {
        assertThat(Sent.invoices(q -> q.expand(
                        POSITIONS.expand(p -> p.expand(CUSTOM_FIELDS).top(5)),
                        COMPANY.expand(c -> c.select(ID, NAME)
                                .expand(DEFAULT_ADDRESS.expand(a -> a.select(CompanyAddressProperties.CITY)))))))
                .isEqualTo("/v1/Invoices?$expand=Positions($expand=CustomFields;$top=5),"
                        + "Company($expand=DefaultAddress($select=City);$select=Id,Name)");
        assertThat(Sent.invoices(q -> q.expand(POSITIONS.expand(p -> p.filter(AMOUNT.gt(3))
                        .orderBy(PositionProperties.PRICE.descending())
                        .count()))))
                .isEqualTo("/v1/Invoices?$expand=Positions($filter=Amount%20gt%203;$orderby=Price%20desc;$count=true)");
    }

    @Test
    void oneEntityIsExpandedAndSelectedToo() {
        assertThat(Sent.invoice(q -> q.expand(COMPANY, POSITIONS)))
                .isEqualTo("/v1/Invoices(12)?$expand=Company,Positions");
    }

    @Test
    void theLastCallCountsAndNothingTakesBack() {
        assertThat(Sent.companies(q -> q.top(1)
                        .top(2)
                        .expand(COMPANY_TYPES)
                        .expand()
                        .select(ID)
                        .select()
                        .orderBy()))
                .isEqualTo("/v1/Companies?$top=2");
    }

    @Test
    void numbersAreNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sent.companies(q -> q.top(-1)))
                .withMessage("top is at least 0. Found: -1.");
    }

    @Test
    void onlyAPropertyOfTheEntityItselfIsSelected() {
        for (TextProperty<Company> wrong : List.of(NAME.toLower(), DEFAULT_ADDRESS.CITY)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Sent.companies(q -> q.select(wrong)))
                    .withMessage("select takes properties of the entity itself. Found: a function, or a property of "
                            + "another entity. Expand that one, and select there.");
        }
    }

    @Test
    void aFilterOnASubEntityWithoutItsExpandIsRefusedWhereTheServiceWould() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ListCompaniesQuery.builder()
                        .filter(COMPANY_TYPES.any(t -> t.ID.eq(4002)))
                        .expand(DEFAULT_ADDRESS)
                        .buildStrict())
                .withMessage("A filter on a sub-entity needs that entity in $expand. Found: a $filter on CompanyTypes "
                        + "and $expand=DefaultAddress. Expand it too: CompanyTypes.");
        assertThatIllegalStateException()
                .isThrownBy(() -> ListInvoicesQuery.builder()
                        .filter(POSITIONS.any(p -> p.CUSTOM_FIELDS.any(f -> f.VALUE.eq("x"))))
                        .expand(POSITIONS)
                        .buildStrict())
                .withMessage(
                        "A filter on a sub-entity needs that entity in $expand. Found: a $filter on "
                                + "Positions/CustomFields and $expand=Positions. Expand it too: Positions($expand=CustomFields).");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        ListInvoicesQuery.builder().filter(COMPANY.NAME.eq("x")).buildStrict())
                .withMessage("A filter on a sub-entity needs that entity in $expand. Found: a $filter on Company and "
                        + "no $expand. Expand it too: Company.");
        assertThatIllegalStateException()
                .isThrownBy(() -> ListInvoicesQuery.builder()
                        .expand(POSITIONS.expand(p -> p.filter(CUSTOM_FIELDS.any())))
                        .buildStrict())
                .withMessageContaining("a $filter on CustomFields and no $expand");
    }

    @Test
    void aFilterOnAnExpandedSubEntityIsFine() {
        assertThat(ListInvoicesQuery.builder()
                        .filter(POSITIONS.any(p -> p.CUSTOM_FIELDS.any(f -> f.VALUE.eq("x"))))
                        .expand(POSITIONS.expand(
                                p -> p.expand(CUSTOM_FIELDS.expand(f -> f.select(CustomFieldProperties.NAME)))))
                        .buildStrict()
                        .odata())
                .hasToString("$expand=Positions($expand=CustomFields($select=Name))&$filter=Positions/any(position:"
                        + "position/CustomFields/any(customField:customField/Value%20eq%20'x'))");
    }

    @Test
    void aBuilderGoesOnFromAQuery() {
        ListCompaniesQuery query =
                ListCompaniesQuery.builder().filter(ID.gt(1)).top(5).build();

        assertThat(query.toBuilder().build()).isEqualTo(query).hasSameHashCodeAs(query);
        assertThat(query.toBuilder().top(6).build().odata()).hasToString("$filter=Id%20gt%201&$top=6");
    }
}
