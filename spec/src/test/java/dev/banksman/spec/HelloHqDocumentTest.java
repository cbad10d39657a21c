package dev.banksman.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** HQ's document, in itself. */
class HelloHqDocumentTest {
    private static final SystemDocument DOCUMENT = SystemDocument.of("hellohq");
    private static final DocumentJudge JUDGE = DocumentJudge.of(DOCUMENT.root());
    private static final Place SCHEMAS = DOCUMENT.root().at("components").at("schemas");

    @Test
    void hasTheOperationsOnCompanies() {
        assertThat(lines("Compan"))
                .containsExactlyInAnyOrder(
                        "Companies.list = listCompanies: GET /v1/Companies",
                        "Companies.create = createCompany: POST /v1/Companies",
                        "Companies.get = getCompany: GET /v1/Companies({id})",
                        "Companies.replace = replaceCompany: PUT /v1/Companies({id})",
                        "Companies.delete = deleteCompany: DELETE /v1/Companies({id})",
                        "Company Addresses.list = listCompanyAddresses: GET /v1/Companies({id})/Addresses",
                        "Company Addresses.get = getCompanyAddress: GET /v1/Companies({id})/Addresses({addressId})",
                        "Company Custom Fields.list = listCompanyCustomFields: GET /v1/Companies({id})/CustomFields",
                        "Company Custom Fields.get = getCompanyCustomField:"
                                + " GET /v1/Companies({id})/CustomFields({customFieldId})",
                        "Company Custom Fields.replace = replaceCompanyCustomField:"
                                + " PUT /v1/Companies({id})/CustomFields({customFieldId})");
    }

    @Test
    void hasTheSameOperationsOnInvoicesAndQuotationsButTheActions() {
        assertThat(lines("Invoice"))
                .hasSize(20)
                .filteredOn(line -> !line.contains("/do."))
                .map(line -> line.replace("Invoice", "Quotation").replace("an invoice", "a quotation"))
                .containsExactlyInAnyOrderElementsOf(lines("Quotation").stream()
                        .filter(line -> !line.contains("/do."))
                        .toList());
    }

    @Test
    void hasTheActions() {
        assertThat(operations(HelloHqDocumentTest::isAction))
                .extracting(SystemDocument::line)
                .containsExactlyInAnyOrder(
                        "Invoices.setStatus = setInvoiceStatus: POST /v1/Invoices({id})/do.SetStatus",
                        "Invoices.copy = copyInvoice: POST /v1/Invoices({id})/do.CopyInvoice",
                        "Invoices.createCancellation = createCancellation: POST /v1/Invoices({id})/do.CreateCancellation",
                        "Quotations.createInvoice = createInvoiceOfQuotation: POST /v1/Quotations({id})/do.CreateInvoice",
                        "Quotations.createFinalInvoice = createFinalInvoiceOfQuotation:"
                                + " POST /v1/Quotations({id})/do.CreateFinalInvoice");
    }

    private static List<String> lines(String tag) {
        return operations(operation -> SystemDocument.line(operation).startsWith(tag)).stream()
                .map(SystemDocument::line)
                .toList();
    }

    private static List<Operation> operations(Predicate<Operation> which) {
        return DOCUMENT.operations().stream().filter(which).toList();
    }

    private static boolean isAction(Operation operation) {
        return operation.template().contains("/do.");
    }

    @Test
    void explainsEveryOperationAndNamesItsSource() {
        assertThat(DOCUMENT.owners()).hasSize(49).allSatisfy(owner -> {
            assertThat(owner.text("summary")).endsWith(".");
            assertThat(owner.text("description").replace('\n', ' ')).containsPattern("Source, \"");
        });
    }

    @Test
    void refersOnlyToWhatIsThereAndUsesAllOfIt() {
        assertThat(DOCUMENT.missing()).isEmpty();
        assertThat(DOCUMENT.unused()).containsExactly("#/components/securitySchemes/bearer");
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsWhatItsSchemaSays() {
        return DOCUMENT.exampleTests();
    }

    @Test
    void onlyActionsAreNeverRetriedAndAllOfThemAre() {
        assertThat(DOCUMENT.operations())
                .allMatch(
                        operation -> operation.place().text("x-banksman-retry").equals("never") == isAction(operation));
    }

    @Test
    void everyListIsPagedByItsLinkAndSaysWhatItsQuerySpeaksOf() {
        assertThat(operations(HelloHqDocumentTest::isList)).hasSize(9).allSatisfy(list -> {
            Place place = list.place();
            assertThat(place.at("x-banksman-paging").node().toString())
                    .isEqualTo("{\"style\":\"link\",\"items\":\"/value\",\"next\":\"/@odata.nextLink\","
                            + "\"total\":\"/@odata.count\"}");
            assertThat(place.at("x-banksman-odata").text("query")).isEqualTo(itemName(place));
            assertThat(SCHEMAS.at(itemName(place)).at("x-banksman-odata").flag("entity"))
                    .isTrue();
            assertThat(list.parameters().stream().map(parameter -> parameter.text("name")))
                    .endsWith("$filter", "$expand", "$select", "$orderby", "$top", "$skip", "$count");
        });
    }

    private static boolean isList(Operation operation) {
        return operation.place().text("x-banksman-name").equals("list");
    }

    private static String itemName(Place list) {
        Place page = list.at("responses").at("200").at("content").at("application/json");
        String value = item(page, "value");
        assertThat(item(page, "data")).isEqualTo(value);
        return value.substring(value.lastIndexOf('/') + 1);
    }

    private static String item(Place page, String property) {
        return page.at("schema").at("properties").at(property).child("items").text("$ref");
    }

    /** Both ways: what is called so is such a time, and every such time is called so. */
    @Test
    void namesTellInstantsFromDates() {
        Map<String, Set<String>> forms = new TreeMap<>();
        properties()
                .forEach((name, property) -> forms.computeIfAbsent(form(property), form -> new TreeSet<>())
                        .add(name));

        assertThat(forms.get("instant")).containsExactly("CreatedOn", "UpdatedOn");
        assertThat(forms.get("date"))
                .containsExactly(
                        "BookingDate",
                        "DeliveryDate",
                        "DueDate",
                        "InvoiceDate",
                        "PaymentDate",
                        "QuotationDate",
                        "ValidUntilDate");
        assertThat(forms.get("other")).noneMatch(name -> name.endsWith("On") || name.endsWith("Date"));
    }

    private static String form(Place property) {
        if (property.text("format").equals("date-time")) {
            return "instant";
        }
        return property.at("x-banksman-odata").text("type").equals("date") ? "date" : "other";
    }

    private static Map<String, Place> properties() {
        return SCHEMAS.members().values().stream()
                .flatMap(schema -> Stream.concat(Stream.of(schema), schema.at("allOf").elements().stream()))
                .flatMap(schema -> schema.at("properties").members().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
    }

    @Test
    void aDateMayHaveATimeBehindItAndIsNothingElse() {
        assertThat(invoice("\"InvoiceDate\":\"2018-03-01T00:00:00Z\"")).isEmpty();
        assertThat(invoice("\"InvoiceDate\":\"2018-03-01\"")).isEmpty();
        assertThat(invoice("\"InvoiceDate\":null")).isEmpty();
        assertThat(invoice("\"InvoiceDate\":\"01.03.2018\"")).hasSize(1);
    }

    @Test
    void instantsHaveUpToNineDigitsOfASecond() {
        assertThat(invoice("\"CreatedOn\":\"2018-03-01T09:30:00.123456789Z\"")).isEmpty();
        assertThat(invoice("\"CreatedOn\":\"2018-03-01\"")).hasSize(1);
    }

    private static List<String> invoice(String property) {
        return Call.of("GET", "/v1/Invoices(12)")
                .answered(200, "{\"Id\":12," + property + "}")
                .findings(JUDGE);
    }

    /** The server gives the key: it is in every answer, and in no request that creates something. */
    @Test
    void requiresAKeyOnlyOfAnswers() {
        assertThat(Call.of("POST", "/v1/Companies")
                        .sending("{\"Name\":\"A\",\"CompanyTypes\":[{\"Id\":4002}]}")
                        .answered(201, "{\"Name\":\"A\"}")
                        .findings(JUDGE))
                .singleElement()
                .asString()
                .startsWith("answer body: required property 'Id' not found");
    }

    @Test
    void theItemsOfAPageAreUnderEitherName() {
        assertThat(Stream.of("value", "data"))
                .allSatisfy(name -> assertThat(Call.of("GET", "/v1/Companies?$count=true")
                                .answered(200, "{\"@odata.count\":1,\"" + name + "\":[{\"Id\":1,\"Name\":\"A\"}]}")
                                .findings(JUDGE))
                        .isEmpty());
    }

    @Test
    void marksWhatIsPublicAndWhatIsInferred() {
        assertThat(entities())
                .hasSize(9)
                .filteredOn(entity -> !entity.pointer().endsWith("/User"))
                .allSatisfy(entity -> assertThat(entity.text("description")).contains("public"));
        assertThat(SCHEMAS.at("Problem").text("description")).contains("(inferred)");
        assertThat(operations(operation -> operation.template().contains("DocumentImage")))
                .allSatisfy(operation -> assertThat(
                                operation.place().text("description").replace('\n', ' '))
                        .contains("That there is an image beside the PDF is public"));
        assertThat(operations(operation -> operation.template().contains("Positions")))
                .allSatisfy(operation -> assertThat(
                                operation.place().text("description").replace('\n', ' '))
                        .contains("The address is public."));
    }

    private static List<Place> entities() {
        return SCHEMAS.members().values().stream()
                .filter(schema -> schema.at("x-banksman-odata").flag("entity"))
                .toList();
    }
}
