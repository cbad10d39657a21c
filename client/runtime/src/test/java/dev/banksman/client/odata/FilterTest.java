package dev.banksman.client.odata;

import static dev.banksman.client.odata.example.CompanyProperties.ACTIVE;
import static dev.banksman.client.odata.example.CompanyProperties.COMPANY_TYPES;
import static dev.banksman.client.odata.example.CompanyProperties.CONTACTS;
import static dev.banksman.client.odata.example.CompanyProperties.DEFAULT_ADDRESS;
import static dev.banksman.client.odata.example.CompanyProperties.ID;
import static dev.banksman.client.odata.example.CompanyProperties.NAME;
import static dev.banksman.client.odata.example.CompanyProperties.TAGS;
import static dev.banksman.client.odata.example.CompanyProperties.UPDATED_ON;
import static dev.banksman.client.odata.example.InvoiceProperties.AT;
import static dev.banksman.client.odata.example.InvoiceProperties.COMPANY;
import static dev.banksman.client.odata.example.InvoiceProperties.DELAY;
import static dev.banksman.client.odata.example.InvoiceProperties.DUE_DATE;
import static dev.banksman.client.odata.example.InvoiceProperties.INVOICE_DATE;
import static dev.banksman.client.odata.example.InvoiceProperties.KEY;
import static dev.banksman.client.odata.example.InvoiceProperties.POSITIONS;
import static dev.banksman.client.odata.example.InvoiceProperties.STATUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.banksman.client.odata.example.Company;
import dev.banksman.client.odata.example.CompanyTypeProperties;
import dev.banksman.client.odata.example.InvoiceStatus;
import dev.banksman.client.odata.example.ListCompaniesQuery;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Conditions as OData writes them (4.01, Part 2, section 5.1.1). */
final class FilterTest {

    @Test
    void comparisons() {
        assertThat(List.of(ID.eq(1), ID.ne(2), ID.gt(3L), ID.ge(4), ID.lt(5.5), ID.le(new BigDecimal("6.10"))))
                .map(Sent::company)
                .containsExactly("Id eq 1", "Id ne 2", "Id gt 3", "Id ge 4", "Id lt 5.5", "Id le 6.10");
    }

    @Test
    void comparisonsOfTwoProperties() {
        assertThat(Sent.ofInvoice(DUE_DATE.lt(INVOICE_DATE))).isEqualTo("DueDate lt InvoiceDate");
        assertThat(Sent.company(NAME.eq(DEFAULT_ADDRESS.CITY))).isEqualTo("Name eq DefaultAddress/City");
    }

    @Test
    void nothing() {
        assertThat(Sent.company(NAME.isNull())).isEqualTo("Name eq null");
        assertThat(Sent.company(DEFAULT_ADDRESS.isNotNull())).isEqualTo("DefaultAddress ne null");
    }

    @Test
    void oneOfSome() {
        assertThat(Sent.company(ID.in(1, 2, 3))).isEqualTo("Id in (1,2,3)");
        assertThat(Sent.company(Filter.not(NAME.in(List.of("A", "O'B"))))).isEqualTo("not (Name in ('A','O''B'))");
        assertThat(Sent.company(ID.in(7))).isEqualTo("Id eq 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ID.in(List.of()))
                .withMessage("in needs at least one value. Found: none. Leave the condition out.");
    }

    @Test
    void aServiceOfOData40IsSentComparisonsInPlaceOfIn() {
        ListCompaniesQuery query = ListCompaniesQuery.builder()
                .filter(ID.in(1, 2).and(NAME.eq("A")))
                .buildStrict();

        assertThat(query.odata()).hasToString("$filter=(Id%20eq%201%20or%20Id%20eq%202)%20and%20Name%20eq%20'A'");
    }

    @Test
    void parenthesesStandWhereTheyChangeTheMeaning() {
        Filter<Company> a = ID.eq(1);
        Filter<Company> b = ID.eq(2);
        Filter<Company> c = ID.eq(3);

        assertThat(List.of(
                        a.and(b).or(c),
                        a.or(b).and(c),
                        a.and(b.or(c)),
                        a.or(b.and(c)),
                        a.and(b.and(c)),
                        Filter.not(a),
                        Filter.not(a.or(b)).and(c),
                        Filter.not(NAME.contains("x")),
                        Filter.not(Filter.not(a)),
                        a.and(Filter.of("Id lt 4 or Id gt 5"))))
                .map(Sent::company)
                .containsExactly(
                        "Id eq 1 and Id eq 2 or Id eq 3",
                        "(Id eq 1 or Id eq 2) and Id eq 3",
                        "Id eq 1 and (Id eq 2 or Id eq 3)",
                        "Id eq 1 or Id eq 2 and Id eq 3",
                        "Id eq 1 and Id eq 2 and Id eq 3",
                        "not (Id eq 1)",
                        "not (Id eq 1 or Id eq 2) and Id eq 3",
                        "not contains(Name,'x')",
                        "not (not (Id eq 1))",
                        "Id eq 1 and (Id lt 4 or Id gt 5)");
    }

    @Test
    void functions() {
        assertThat(List.of(
                        NAME.contains("a"),
                        NAME.startsWith("a"),
                        NAME.endsWith("a"),
                        NAME.toLower().eq("a"),
                        NAME.toUpper().trim().startsWith("A"),
                        NAME.length().gt(3),
                        NAME.indexOf("a").eq(-1),
                        NAME.substring(1).eq("b"),
                        NAME.substring(1, 2).concat("c").eq("bc"),
                        NAME.concat(DEFAULT_ADDRESS.CITY).contains("x"),
                        UPDATED_ON.date().eq(LocalDate.of(2018, 1, 26)),
                        UPDATED_ON.date().year().eq(2018),
                        ID.round().eq(1)))
                .map(Sent::company)
                .containsExactly(
                        "contains(Name,'a')",
                        "startswith(Name,'a')",
                        "endswith(Name,'a')",
                        "tolower(Name) eq 'a'",
                        "startswith(trim(toupper(Name)),'A')",
                        "length(Name) gt 3",
                        "indexof(Name,'a') eq -1",
                        "substring(Name,1) eq 'b'",
                        "concat(substring(Name,1,2),'c') eq 'bc'",
                        "contains(concat(Name,DefaultAddress/City),'x')",
                        "date(UpdatedOn) eq 2018-01-26",
                        "year(date(UpdatedOn)) eq 2018",
                        "round(Id) eq 1");
    }

    @Test
    void literals() {
        assertThat(List.of(
                        NAME.eq("O'Type"),
                        NAME.eq("a&b+c%20#;é\"\\/\u20ac"),
                        NAME.eq(""),
                        ACTIVE.eq(true),
                        ID.eq(Double.NaN),
                        ID.gt(Double.NEGATIVE_INFINITY),
                        ID.eq(new BigDecimal("1E+3")),
                        UPDATED_ON.le(Instant.parse("2018-01-26T17:15:00.123456789Z")),
                        UPDATED_ON.lt(Instant.parse("+12018-01-26T17:15:00Z"))))
                .map(Sent::company)
                .containsExactly(
                        "Name eq 'O''Type'",
                        "Name eq 'a&b+c%20#;é\"\\/\u20ac'",
                        "Name eq ''",
                        "IsActive eq true",
                        "Id eq NaN",
                        "Id gt -INF",
                        "Id eq 1000",
                        "UpdatedOn le 2018-01-26T17:15:00.123456789Z",
                        "UpdatedOn lt 12018-01-26T17:15:00Z");
        UUID key = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");
        assertThat(List.of(
                        KEY.eq(key),
                        DELAY.gt(Duration.ofHours(36)),
                        DELAY.gt(Duration.ofMinutes(-5)),
                        AT.ge(LocalTime.of(7, 30)),
                        STATUS.eq(new InvoiceStatus("Draft")),
                        INVOICE_DATE.year().eq(2018)))
                .map(Sent::ofInvoice)
                .containsExactly(
                        "Key eq 01234567-89ab-cdef-0123-456789abcdef",
                        "Delay gt duration'PT36H'",
                        "Delay gt duration'-PT5M'",
                        "At ge 07:30",
                        "Status eq 'Draft'",
                        "year(InvoiceDate) eq 2018");
    }

    @Test
    void whatWouldEndTheValueOrMeanABlankIsEncoded() {
        assertThat(Sent.companies(q -> q.filter(NAME.eq("a&b+c%20#é"))))
                .isEqualTo("/v1/Companies?$filter=Name%20eq%20'a%26b%2Bc%2520%23%C3%A9'");
    }

    @Test
    void elementsOfCollections() {
        assertThat(List.of(
                        COMPANY_TYPES.any(),
                        COMPANY_TYPES.all(t -> t.NAME.startsWith("A").or(t.ID.lt(3))),
                        COMPANY_TYPES.count().gt(2),
                        TAGS.any(tag -> tag.eq("x")),
                        Filter.not(COMPANY_TYPES.any(t -> t.ID.eq(1)))))
                .map(Sent::company)
                .containsExactly(
                        "CompanyTypes/any()",
                        "CompanyTypes/all(companyType:startswith(companyType/Name,'A') or companyType/Id lt 3)",
                        "CompanyTypes/$count gt 2",
                        "Tags/any(text:text eq 'x')",
                        "not CompanyTypes/any(companyType:companyType/Id eq 1)");
    }

    @Test
    void variablesAreToldApartWhenNested() {
        assertThat(Sent.company(CONTACTS.any(c -> c.company()
                        .CONTACTS
                        .all(other ->
                                other.NAME.ne(c.NAME).or(other.company().NAME.eq(NAME))))))
                .isEqualTo("Contacts/any(contact:contact/Company/Contacts/all(contact2:"
                        + "contact2/Name ne contact/Name or contact2/Company/Name eq Name))");
    }

    /** {@code customField} would hide the property of that name. */
    @Test
    void aVariableNeverHasTheNameOfAPropertyThatTheConditionUses() {
        Filter<CustomFieldHolder> filter =
                CustomFieldHolder.MANY.any(f -> f.NAME.eq("a")).and(CustomFieldHolder.SINGLE.eq("b"));

        assertThat(Writing.of(filter.term(), Dialect.STANDARD).text())
                .isEqualTo("CustomFields/any(customField2:customField2/Name eq 'a') and customField eq 'b'");
    }

    private static final class CustomFieldHolder extends EntityPath<CustomFieldHolder> {
        private static final CustomFieldHolder IT = new CustomFieldHolder();
        static final Many<CustomFieldHolder, CompanyTypeProperties.Path<CustomFieldHolder>> MANY =
                new Many<>(IT.entity("CustomFields"), "customField", CompanyTypeProperties::at);
        static final TextProperty<CustomFieldHolder> SINGLE = IT.text("customField");

        private CustomFieldHolder() {
            super(PropertyPath.root());
        }
    }

    @Test
    void aVariableThatLeftItsLambdaIsRefused() {
        List<CompanyTypeProperties.Path<Company>> kept = new ArrayList<>();
        COMPANY_TYPES.any(t -> {
            kept.add(t);
            return t.ID.eq(1);
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> Sent.company(kept.get(0).ID.eq(2)))
                .withMessage("A variable of any or all is used inside its lambda only. Found: companyType outside. "
                        + "Write the condition inside.");
    }

    @Test
    void toOneEntitiesAreWalkedThrough() {
        assertThat(Sent.ofInvoice(COMPANY.defaultAddress().CITY.eq("Berlin")))
                .isEqualTo("Company/DefaultAddress/City eq 'Berlin'");
        assertThat(Sent.ofInvoice(COMPANY.CONTACTS.any(c -> c.NAME.eq("A"))))
                .isEqualTo("Company/Contacts/any(contact:contact/Name eq 'A')");
        assertThat(Sent.ofInvoice(POSITIONS.any(p -> p.CUSTOM_FIELDS.any(f -> f.VALUE.eq(p.TEXT)))))
                .isEqualTo("Positions/any(position:position/CustomFields/any(customField:"
                        + "customField/Value eq position/Text))");
    }

    @Test
    void aValueIsNeverNullAndNeverHalfACharacter() {
        assertThatNullPointerException()
                .isThrownBy(() -> NAME.eq(none()))
                .withMessage("A property is compared with a value; for null there is isNull().");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NAME.eq("\ud83d"))
                .withMessageStartingWith("A text in a query has whole characters only.");
    }

    @SuppressWarnings("NullAway") // a caller without null checks
    private static String none() {
        return null;
    }
}
