package dev.banksman.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Handshake's document, in itself and against the samples of the vendor's reference. */
class HandshakeDocumentTest {
    private static final SystemDocument DOCUMENT = SystemDocument.of("handshake");

    /** What the reference names, in samples or in words; all other properties are known from elsewhere. */
    static final Map<String, List<String>> OF_THE_REFERENCE = Map.of(
            "Resource",
            List.of("objID", "uuid", "ctime", "cdate", "mtime", "owner", "entityType", "resource_uri"),
            "Order",
            List.of("customer", "category"),
            "OrderCategory",
            List.of("id"),
            "Customer",
            List.of("id", "name", "contact", "email", "billTo", "shipTos", "customerGroup"),
            "Address",
            List.of(
                    "btCustomer",
                    "city",
                    "country",
                    "fax",
                    "phone",
                    "postcode",
                    "stCustomer",
                    "state",
                    "street",
                    "street2"));

    @Test
    void hasFiveOperationsOnEachResourceAndNoneThatReplacesOrDeletesAList() {
        assertThat(DOCUMENT.operations())
                .extracting(SystemDocument::line)
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                operations("Orders", "Orders", "Order", "orders"),
                                operations("Customers", "Customers", "Customer", "customers"),
                                operations("Addresses", "Addresses", "Address", "addresses"),
                                operations("Items", "Items", "Item", "items"),
                                operations("Categories", "Categories", "Category", "categories"),
                                operations("Customer Groups", "CustomerGroups", "CustomerGroup", "customer_groups"),
                                operations("User Groups", "UserGroups", "UserGroup", "user_groups"),
                                operations("Users", "Users", "User", "users"),
                                reading("Order Categories", "OrderCategories", "OrderCategory", "order_categories"))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<String> operations(String tag, String all, String one, String path) {
        return Stream.concat(
                        reading(tag, all, one, path).stream(),
                        Stream.of(
                                tag + ".create = create" + one + ": POST /api/v2/" + path,
                                tag + ".update = update" + one + ": PUT /api/v2/" + path + "/{objID}",
                                tag + ".delete = delete" + one + ": DELETE /api/v2/" + path + "/{objID}"))
                .toList();
    }

    private static List<String> reading(String tag, String all, String one, String path) {
        return List.of(
                tag + ".list = list" + all + ": GET /api/v2/" + path,
                tag + ".get = get" + one + ": GET /api/v2/" + path + "/{objID}");
    }

    @Test
    void explainsEveryOperationAndNamesItsSource() {
        assertThat(DOCUMENT.owners()).hasSize(42).allSatisfy(owner -> {
            assertThat(owner.text("summary")).endsWith(".");
            assertThat(owner.text("description").replace('\n', ' ')).containsPattern("Source, \"");
        });
    }

    @Test
    void refersOnlyToWhatIsThereAndUsesAllOfIt() {
        assertThat(DOCUMENT.missing()).isEmpty();
        assertThat(DOCUMENT.unused()).containsExactly("#/components/securitySchemes/apiKey");
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsWhatItsSchemaSays() {
        return DOCUMENT.exampleTests();
    }

    @TestFactory
    Stream<DynamicTest> everySampleOfTheReferenceIsWhatItsSchemaSays() {
        return DOCUMENT.sampleTests();
    }

    @Test
    void theExamplesAreTheSamplesOfTheReference() {
        assertThat(DOCUMENT.examples())
                .containsExactlyInAnyOrderElementsOf(
                        Sample.of("handshake").stream().map(Sample::json).toList());
    }

    @Test
    void saysTheSameInJsonAndInXml() {
        assertThat(DOCUMENT.owners())
                .flatExtracting(owner -> contents(owner).toList())
                .hasSizeGreaterThan(42)
                .allSatisfy(content -> assertThat(schema(content, "xml")).isEqualTo(schema(content, "json")));
    }

    private static Stream<Place> contents(Place owner) {
        Stream<Place> answers = owner.at("responses").members().values().stream();
        return Stream.concat(Stream.of(owner.at("requestBody")), answers)
                .map(body -> body.at("content"))
                .filter(Place::exists);
    }

    private static JsonNode schema(Place content, String format) {
        Place media = content.at("application/" + format);
        assertThat(media.exists()).isTrue();
        return media.child("schema").node();
    }

    /** A created resource is not in the answer: the document says which operation reads it. */
    @Test
    void aCreatedResourceIsReadByTheOperationOfItsPath() {
        List<Operation> created = DOCUMENT.operations().stream()
                .filter(operation -> operation.method().equals("POST"))
                .toList();

        assertThat(created).hasSize(8).allSatisfy(operation -> {
            Place said = operation.place().at("x-banksman-created");
            Operation get = DOCUMENT.operation(said.text("get"));
            assertThat(said.text("location")).isEqualTo("Location");
            assertThat(get.method() + " " + get.template()).isEqualTo("GET " + operation.template() + "/{objID}");
        });
    }

    @Test
    void everyRelationshipIsAReferenceOrTheResourceItself() {
        schemas((name, schema) -> {
            if (name.endsWith("Relation")) {
                assertThat(schema.flag("x-banksman-related")).as(name).isTrue();
                assertThat(schema.at("oneOf").elements())
                        .extracting(Place::rule)
                        .containsExactly(
                                schema.rule() + "/oneOf/0",
                                "#/components/schemas/" + name.substring(0, name.length() - "Relation".length()));
            }
        });
    }

    @Test
    void marksEveryPropertyThatTheReferenceDoesNotName() {
        schemas((name, schema) -> parts(schema)
                .forEach(part -> part.at("properties").node().forEachEntry((property, said) -> {
                    boolean marked = said.path("description").asString("").contains("(public)");
                    boolean named =
                            OF_THE_REFERENCE.getOrDefault(name, List.of()).contains(property);
                    assertThat(marked || named).as(name + "." + property).isTrue();
                })));
    }

    @Test
    void hasEveryPropertyThatTheReferenceNames() {
        OF_THE_REFERENCE.forEach((name, properties) -> {
            TreeSet<String> declared = new TreeSet<>();
            parts(DOCUMENT.root().at("components").at("schemas").at(name))
                    .forEach(
                            part -> declared.addAll(part.at("properties").node().propertyNames()));
            assertThat(declared).as(name).containsAll(properties);
        });
    }

    /** Without its {@code resource_uri}, a related resource that is sent in full would be another one. */
    @Test
    void whatAllResourcesHaveIsReadonlyButForTheAddress() {
        DOCUMENT.root()
                .at("components")
                .at("schemas")
                .at("Resource")
                .at("properties")
                .node()
                .forEachEntry(
                        (name, property) -> assertThat(property.path("readOnly").asBoolean(false))
                                .as(name)
                                .isEqualTo(!name.equals("resource_uri")));
    }

    @Test
    void moneyIsADecimalText() {
        schemas((name, schema) -> parts(schema)
                .forEach(part -> part.at("properties").node().forEachEntry((property, said) -> {
                    if (property.matches("(?i).*(price|total|discount)")) {
                        assertThat(said.path("format").asString())
                                .as(name + "." + property)
                                .isEqualTo("decimal");
                        assertThat(said.path("type").toString()).contains("string");
                    }
                })));
    }

    /** The schemas of resources and relationships: envelopes and errors are no resources. */
    private static void schemas(BiConsumer<String, Place> each) {
        DOCUMENT.root().at("components").at("schemas").members().forEach((name, schema) -> {
            if (!name.matches("Meta|ErrorBody|Ordering|\\w+List")) {
                each.accept(name, schema);
            }
        });
    }

    private static Stream<Place> parts(Place schema) {
        return schema.at("allOf").exists()
                ? schema.at("allOf").elements().stream()
                        .filter(part -> part.rule().startsWith(schema.rule() + "/"))
                : Stream.of(schema);
    }
}
