package dev.banksman.generator.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.Documents;
import dev.banksman.generator.read.ReadSettings;
import dev.banksman.generator.read.Types;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReferencesTest {
    private static final ReadSettings SETTINGS = new ReadSettings("com.acme", "shop.yaml", Map.of(), Map.of());

    @Test
    void whatDoesNotExistIsReportedWithWhatIsNear() {
        var result = Documents.read("""
                paths:
                  /a:
                    post:
                      operationId: a
                      parameters: [{$ref: '#/components/parameters/Pgae'}]
                      requestBody: {$ref: '#/components/requestBodies/None'}
                      responses: {'200': {$ref: '#/components/responses/Nothing'}}
                components:
                  parameters: {Page: {name: page, in: query, schema: {type: string}}}
                  schemas: {A: {properties: {b: {$ref: '#/components/schemas/AA'}}}}
                """);
        assertThat(result.report()).isEqualTo("""
                        warning BM412: A $ref leads to something that exists. Found: #/components/parameters/Pgae.
                            at shop.yaml#/paths/~1a/post/parameters/0/$ref
                            Declare it under components/parameters, or correct the $ref; until then, it is left out.
                            Did you mean #/components/parameters/Page?
                        warning BM412: A $ref leads to something that exists. Found: #/components/requestBodies/None.
                            at shop.yaml#/paths/~1a/post/requestBody/$ref
                            Declare it under components/requestBodies, or correct the $ref; until then, it is raw bytes.
                        warning BM412: A $ref leads to something that exists. Found: #/components/responses/Nothing.
                            at shop.yaml#/paths/~1a/post/responses/200/$ref
                            Declare it under components/responses, or correct the $ref; until then, it is raw bytes.
                        warning BM412: A $ref leads to something that exists. Found: #/components/schemas/AA.
                            at shop.yaml#/components/schemas/A/properties/b/$ref
                            Declare it under components/schemas, or correct the $ref; until then, it is any JSON value.
                            Did you mean #/components/schemas/A?
                        """);
        assertThat(result.method("a").body().orElseThrow().type()).isEqualTo(Types.builtin(TypeRef.Kind.UPLOAD));
        assertThat(result.method("a").answer().type()).isEqualTo(Types.builtin(TypeRef.Kind.DOWNLOAD));
        assertThat(result.record("A").components().get(0).type()).isEqualTo(Types.JSON);
    }

    @Test
    void whatTheParserCouldNotFollowLeadsNowhere() {
        var result = Documents.schemas("""
                A: {properties: {b: {$ref: '#/definitions/A'}, c: {$ref: '#/paths/~1a/get/parameters/0/schema'}}}
                """);
        assertThat(result.report()).isEqualTo("""
                        warning BM412: A $ref leads to something that exists. Found: #/definitions/A.
                            at shop.yaml#/components/schemas/A/properties/b/$ref
                            Declare it under components/schemas, or correct the $ref; until then, it is any JSON value.
                        warning BM412: A $ref leads to something that exists. Found: #/paths/~1a/get/parameters/0/schema.
                            at shop.yaml#/components/schemas/A/properties/c/$ref
                            Declare it under components/schemas, or correct the $ref; until then, it is any JSON value.
                        """);
    }

    @Test
    void namesAreUnescaped() {
        var result = Documents.schemas("""
                a/b~c: {type: string, x-banksman-newtype: true}
                A: {properties: {a: {$ref: '#/components/schemas/a~1b~0c'}}}
                """);
        assertThat(result.sound().types()).hasSize(2);
        assertThat(result.record("A").components().get(0).type()).isEqualTo(Types.named("ABC"));
    }

    @Test
    void circlesOfAliasesEnd() {
        var result = Documents.schemas("""
                A: {$ref: '#/components/schemas/B'}
                B: {$ref: '#/components/schemas/A'}
                Deep: {type: array, items: {$ref: '#/components/schemas/Deep'}}
                Self: {type: object, additionalProperties: {$ref: '#/components/schemas/Self'}}
                """);
        assertThat(result.report()).isEqualTo("""
                        warning BM406: A schema refers to itself only through the properties of an object. Found: A within A.
                            at shop.yaml#/components/schemas/A
                            Put an object between; until then, it is read as any JSON value.
                        warning BM406: A schema refers to itself only through the properties of an object. Found: Deep within Deep.
                            at shop.yaml#/components/schemas/Deep
                            Put an object between; until then, it is read as any JSON value.
                        warning BM406: A schema refers to itself only through the properties of an object. Found: Self within Self.
                            at shop.yaml#/components/schemas/Self
                            Put an object between; until then, it is read as any JSON value.
                        """);
    }

    @Test
    void aChainOfTenThousandAliasesOverflowsNothing() {
        OpenAPI document = new OpenAPI().components(new Components());
        for (int i = 0; i < 10_000; i++) {
            Schema<?> next = new Schema<>().$ref("#/components/schemas/A" + (i + 1));
            document.getComponents().addSchemas("A" + i, new ArraySchema().items(next));
        }
        document.getComponents().addSchemas("A10000", new Schema<>().type("string"));
        var result = Documents.read(document, SETTINGS);
        assertThat(result.problems().errors()).isEmpty();
        assertThat(result.warned()).containsOnly("ENDLESS_ALIAS");
    }

    /** The parser leaves such parameters out, but a document may come from elsewhere. */
    @Test
    void parametersAreComplete() {
        Operation operation = new Operation()
                .operationId("a")
                .addParametersItem(new Parameter().name("q").in("body"));
        OpenAPI document = new OpenAPI().paths(new Paths().addPathItem("/a", new PathItem().get(operation)));
        assertThat(Documents.read(document, SETTINGS).report()).isEqualTo("""
                        warning BM414: A parameter has a name, and is in path, query, header or cookie. Found: name q in body.
                            at shop.yaml#/paths/~1a/get/parameters/0
                            Add name and in, or correct them; until then, it is left out.
                        """);
    }

    /** The parser drops such names, unless they stand before the properties. */
    @Test
    void requiredPropertiesAreDeclared() {
        Schema<?> schema = new Schema<>();
        schema.setRequired(List.of("nmae"));
        schema.addProperty("name", new Schema<>());
        OpenAPI document = new OpenAPI().components(new Components().addSchemas("A", schema));
        assertThat(Documents.read(document, SETTINGS).report()).isEqualTo("""
                        warning BM402: required lists properties that the schema declares. Found: nmae.
                            at shop.yaml#/components/schemas/A/required
                            Declare the property or take it off the list; until then, nothing checks it.
                            Did you mean name?
                        """);
    }

    @Test
    void composedSchemasAreTypedAndOnlyTheImpossibleIsJson() {
        var result = Documents.schemas("""
                All: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {c: {type: string}}}]}
                A:
                  required: [a]
                  properties:
                    a: {oneOf: [{type: string}, {type: integer}]}
                    b: {type: [string, integer, 'null']}
                    d: {$ref: '#/components/schemas/All'}
                Both: {properties: {a: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}
                Impossible: {allOf: [{type: string}, {type: boolean}]}
                """);
        assertThat(result.report()).isEqualTo("""
                        warning BM401: An allOf that nothing fits can't be expressed yet. Found: allOf of 2 schemas.
                            at shop.yaml#/components/schemas/Impossible
                            It is read as any JSON value.
                        """);
        assertThat(result.record("All").components())
                .extracting(component -> component.type())
                .containsExactly(Types.named("A", "A_"), Types.named("A", "B"), Types.buildable("All"), Types.STRING);
        assertThat(result.record("Both").components())
                .extracting(component -> component.type())
                .containsExactly(Types.STRING);
    }
}
