package dev.banksman.generator.read.odata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.ODataPlan;
import dev.banksman.generator.plan.PropertiesPlan;
import dev.banksman.generator.plan.PropertiesPlan.Kind;
import dev.banksman.generator.plan.QueryPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code x-banksman-odata} and {@code x-banksman-alias}: what is read of them, and what is said when they are wrong.
 */
final class ODataVocabularyTest {
    private static final String SCHEMAS = """
            components:
              schemas:
                Company:
                  x-banksman-odata: {entity: true}
                  properties:
                    '@odata.etag': {type: string}
                    Id: {type: integer}
                    State: {$ref: '#/components/schemas/State'}
                    ClosedDate: {type: string, x-banksman-odata: {type: date}}
                    Parent: {$ref: '#/components/schemas/Company'}
                    Parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
                    Free: {}
                    Other: {type: object, properties: {a: {type: string}}}
                Part:
                  x-banksman-odata: {complex: true}
                  properties: {Name: {type: string}}
                State: {type: string, enum: [A], x-banksman-odata: {enum: Acme.State}}
            """;

    private static Documents.Result operation(String odata) {
        return Documents.read("""
                paths:
                  /a:
                    get:
                      operationId: a
                      x-banksman-odata: %s
                      parameters: [{name: $filter, in: query, schema: {type: string}}, {name: $search, in: query, schema: {type: string}}]
                      responses: {'204': {description: ''}}
                """.formatted(odata) + SCHEMAS);
    }

    private static ODataPlan options(Documents.Result result) {
        return ((QueryPlan) result.type("AQuery")).odata().orElseThrow();
    }

    @Test
    void anOperationTakesTheOptionsOfManyOrOfOne() {
        TypeRef.Named company = new TypeRef.Named(List.of("Company"), true);
        assertThat(options(operation("{query: Company}"))).isEqualTo(new ODataPlan(company, true, true, false));
        assertThat(options(operation("{read: Company}"))).isEqualTo(new ODataPlan(company, false, true, false));
    }

    @Test
    void optionsThatAreTypedAreNoParametersAndOthersStay() {
        QueryPlan query = (QueryPlan) operation("{query: Company}").type("AQuery");
        assertThat(query.parameters())
                .extracting(parameter -> parameter.wireName())
                .containsExactly("$search");
    }

    @Test
    void propertiesAreWhatQueriesKnow() {
        PropertiesPlan plan = (PropertiesPlan) operation("{query: Company}").type("CompanyProperties");
        assertThat(plan.expandable()).isTrue();
        assertThat(plan.properties())
                .extracting(property -> property.name() + " " + property.kind() + " " + property.enumeration())
                .containsExactly(
                        "ID " + Kind.NUMBER + " ",
                        "STATE " + Kind.CHOICE + " Acme.State",
                        "CLOSED_DATE " + Kind.DATE + " ",
                        "PARENT " + Kind.ENTITY + " ",
                        "PARTS " + Kind.COMPLEXES + " ");
        assertThat(plan.left()).containsExactly("@odata.etag", "Free", "Other");
    }

    @Test
    void anEntityThatIsNoneIsSaidWithTheNearest() {
        assertThat(operation("{query: Compny}").report()).isEqualTo("""
                error BM206: query of x-banksman-odata is one of Company. Found: Compny.
                    at shop.yaml#/paths/~1a/get/x-banksman-odata/query
                    Write one of these.
                    Did you mean Company?
                """);
    }

    @Test
    void aMarkOnAnotherSchemaIsMisplaced() {
        assertThat(Documents.schemas("A: {type: string, x-banksman-odata: {entity: true}}")
                        .report())
                .startsWith("error BM202: x-banksman-odata belongs on an object schema with properties, "
                        + "under components/schemas.");
        assertThat(Documents.schemas("A: {type: string, x-banksman-odata: {enum: Acme.State}}")
                        .report())
                .startsWith("error BM202: x-banksman-odata belongs on a schema with listed texts.");
        assertThat(Documents.schemas("A: {type: integer, x-banksman-odata: {type: date}}")
                        .report())
                .startsWith("error BM202: type of x-banksman-odata belongs on a schema of type string.");
    }

    @Test
    void aPropertyIsReadByItsAliasesAndDeclaredOnce() {
        var record = Documents.schemas("""
                A:
                  properties:
                    value: {type: array, x-banksman-alias: [data, items], items: {type: string}}
                    data: {type: array, items: {type: string}}
                """).record("A");
        assertThat(record.components()).extracting(ComponentPlan::name).containsExactly("value");
        assertThat(record.components().get(0).aliases()).containsExactly("data", "items");
    }
}
