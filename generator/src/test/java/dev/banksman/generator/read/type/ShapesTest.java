package dev.banksman.generator.read.type;

import static dev.banksman.generator.plan.ComponentPlan.Presence.OPTIONAL;
import static dev.banksman.generator.plan.ComponentPlan.Presence.OPTIONAL_NULLABLE;
import static dev.banksman.generator.plan.ComponentPlan.Presence.REQUIRED;
import static dev.banksman.generator.plan.ComponentPlan.Presence.REQUIRED_NULLABLE;
import static dev.banksman.generator.read.Types.JSON;
import static dev.banksman.generator.read.Types.STRING;
import static dev.banksman.generator.read.Types.buildable;
import static dev.banksman.generator.read.Types.builtin;
import static dev.banksman.generator.read.Types.component;
import static dev.banksman.generator.read.Types.constant;
import static dev.banksman.generator.read.Types.listOf;
import static dev.banksman.generator.read.Types.named;
import static dev.banksman.generator.read.Types.record;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.EnumPlan;
import dev.banksman.generator.plan.NewtypePlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.plan.UnionPlan;
import dev.banksman.generator.read.Documents;
import dev.banksman.generator.read.Types;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShapesTest {

    @Test
    void anObjectBecomesARecordThatKeepsTheUndeclared() {
        var result = Documents.schemas("""
                Project:
                  type: object
                  required: [id, type]
                  properties:
                    id: {type: string}
                    type: {type: string, const: project}
                    start_date: {type: string, format: date}
                """);
        assertThat(result.sound().types())
                .containsExactly(record(
                        named("Project"),
                        component("id", "id", STRING, REQUIRED),
                        constant("type", "project"),
                        component("startDate", "start_date", builtin(TypeRef.Kind.DATE), OPTIONAL)));
    }

    @Test
    void fourComponentsMakeABuilder() {
        var result = Documents.schemas("""
                Four: {properties: {a: {type: string}, b: {type: string}, c: {type: string}, d: {type: string}}}
                Three: {properties: {a: {$ref: '#/components/schemas/Four'}, b: {type: string}, c: {type: string}}}
                """);
        assertThat(result.sound().types())
                .extracting(type -> type.type())
                .containsExactly(buildable("Four"), named("Three"));
        assertThat(result.record("Three").components().get(0).type()).isEqualTo(buildable("Four"));
    }

    @Test
    void whatIsSentHasABuilderDownToTheLastObject() {
        var result = Documents.read("""
                paths:
                  /a:
                    post:
                      operationId: createA
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Body'}}}}
                      responses: {'204': {description: Done.}}
                components:
                  schemas:
                    Body: {properties: {part: {properties: {leaf: {type: array, items: {$ref: '#/components/schemas/Leaf'}}}}}}
                    Leaf: {properties: {a: {type: string}}}
                    Other: {properties: {a: {type: string}}}
                """);
        assertThat(result.sound().types().stream().flatMap(type -> Types.withNested(type).stream()))
                .extracting(type -> type.type())
                .containsExactly(buildable("Body"), buildable("Body", "Part"), buildable("Leaf"), named("Other"));
    }

    @Test
    void inlineObjectsAndEnumsAreNested() {
        var result = Documents.schemas("""
                Order:
                  type: object
                  properties:
                    lines: {type: array, items: {type: object, properties: {sku: {type: string}}}}
                    prices: {type: object, additionalProperties: {type: object, properties: {net: {type: number}}}}
                    state: {type: string, enum: [open, closed]}
                """);
        RecordPlan order = (RecordPlan) result.sound().types().get(0);
        assertThat(order.components())
                .extracting(ComponentPlan::type)
                .containsExactly(
                        listOf(named("Order", "LinesItem")),
                        new TypeRef.MapOf(STRING, named("Order", "PricesValue"), false),
                        named("Order", "State"));
        assertThat(order.nested())
                .containsExactly(
                        record(named("Order", "LinesItem"), component("sku", "sku", STRING, OPTIONAL)),
                        record(
                                named("Order", "PricesValue"),
                                component("net", "net", builtin(TypeRef.Kind.BIG_DECIMAL), OPTIONAL)),
                        new EnumPlan(
                                named("Order", "State"),
                                Doc.NONE,
                                List.of(
                                        new EnumPlan.Constant("OPEN", "open", Doc.NONE),
                                        new EnumPlan.Constant("CLOSED", "closed", Doc.NONE)),
                                false));
    }

    @Test
    void presenceTellsRequiredFromNullableIn31() {
        assertPresence(Documents.schemas("""
                A:
                  type: object
                  required: [a, b]
                  properties:
                    a: {type: string}
                    b: {type: [string, 'null']}
                    c: {type: string}
                    d: {type: [string, 'null']}
                    e: {oneOf: [{$ref: '#/components/schemas/Name'}, {type: 'null'}]}
                    f: {$ref: '#/components/schemas/NullableName'}
                Name: {type: string}
                NullableName: {type: [string, 'null']}
                """));
    }

    @Test
    void presenceTellsRequiredFromNullableIn30() {
        assertPresence(Documents.schemas30("""
                A:
                  type: object
                  required: [a, b]
                  properties:
                    a: {type: string}
                    b: {type: string, nullable: true}
                    c: {type: string}
                    d: {type: string, nullable: true}
                    e: {allOf: [{$ref: '#/components/schemas/Name'}], nullable: true}
                    f: {$ref: '#/components/schemas/NullableName'}
                Name: {type: string}
                NullableName: {type: string, nullable: true}
                """));
    }

    private static void assertPresence(Documents.Result result) {
        assertThat(result.sound().types())
                .containsExactly(record(
                        buildable("A"),
                        component("a", "a", STRING, REQUIRED),
                        component("b", "b", STRING, REQUIRED_NULLABLE),
                        component("c", "c", STRING, OPTIONAL),
                        component("d", "d", STRING, OPTIONAL_NULLABLE),
                        component("e", "e", STRING, OPTIONAL_NULLABLE),
                        component("f", "f", STRING, OPTIONAL_NULLABLE)));
    }

    @Test
    void nullableItemsAndValues() {
        var result = Documents.schemas("""
                A:
                  properties:
                    list: {type: array, items: {type: [string, 'null']}}
                    map: {type: object, additionalProperties: {type: [integer, 'null'], format: int32}}
                    any: {type: array}
                """);
        assertThat(result.record("A").components())
                .extracting(ComponentPlan::type)
                .containsExactly(
                        new TypeRef.ListOf(STRING, true),
                        new TypeRef.MapOf(STRING, builtin(TypeRef.Kind.INTEGER), true),
                        new TypeRef.ListOf(JSON, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string}                                   | STRING",
                "{type: string, format: email}                    | STRING",
                "{type: string, format: date}                     | DATE",
                "{type: string, format: date-time}                | DATE_TIME",
                "{type: string, format: time}                     | TIME",
                "{type: string, format: duration}                 | DURATION",
                "{type: string, format: uuid}                     | UUID",
                "{type: string, format: uri}                      | URI",
                "{type: string, format: byte}                     | BYTES",
                "{type: string, contentEncoding: base64}          | BYTES",
                "{type: string, format: decimal}                  | DECIMAL_TEXT",
                "{type: boolean}                                  | BOOLEAN",
                "{type: integer}                                  | LONG",
                "{type: integer, format: int32}                   | INTEGER",
                "{type: integer, format: int64}                   | LONG",
                "{type: integer, maximum: 99999999999999999999}   | BIG_INTEGER",
                "{type: number}                                   | BIG_DECIMAL",
                "{type: number, format: decimal}                  | BIG_DECIMAL",
                "{type: number, format: float}                    | DOUBLE",
                "{type: number, format: double}                   | DOUBLE",
                "{}                                               | JSON",
                "true                                             | JSON",
                "{const: a}                                       | STRING",
                "{type: integer, enum: [1, 2]}                    | LONG",
            })
    void scalars(String schema, TypeRef.Kind kind) {
        var result = Documents.schemas("A: {properties: {a: " + schema + "}}");
        assertThat(result.record("A").components().get(0).type()).isEqualTo(builtin(kind));
        assertThat(result.problems().errors()).isEmpty();
        assertThat(result.problems().warnings()).isEmpty();
    }

    @Test
    void anOpenEnumDropsNullAndRepeats() {
        var result = Documents.schemas("""
                State: {type: [string, 'null'], description: Where it is., enum: [in_progress, a b, A_B, in_progress, null]}
                Uses: {required: [state], properties: {state: {$ref: '#/components/schemas/State'}}}
                """);
        assertThat(result.sound().types())
                .containsExactly(
                        new EnumPlan(
                                named("State"),
                                Types.doc("Where it is."),
                                List.of(
                                        new EnumPlan.Constant("IN_PROGRESS", "in_progress", Doc.NONE),
                                        new EnumPlan.Constant("A_B", "a b", Doc.NONE),
                                        new EnumPlan.Constant("A_B_", "A_B", Doc.NONE)),
                                false),
                        record(named("Uses"), component("state", "state", named("State"), REQUIRED_NULLABLE)));
    }

    @Test
    void aNewtypeIsUsedWhereverItsSchemaIs() {
        var result = Documents.schemas("""
                ProjectId: {type: string, x-banksman-newtype: true, description: The id.}
                Alias: {$ref: '#/components/schemas/ProjectId'}
                Project:
                  properties:
                    id: {$ref: '#/components/schemas/Alias'}
                    ids: {type: array, items: {$ref: '#/components/schemas/ProjectId'}}
                    names: {type: object, propertyNames: {$ref: '#/components/schemas/ProjectId'}, additionalProperties: {type: string}}
                """);
        assertThat(result.sound().types())
                .containsExactly(
                        record(
                                named("Project"),
                                component("id", "id", named("ProjectId"), OPTIONAL),
                                component("ids", "ids", listOf(named("ProjectId")), OPTIONAL),
                                component(
                                        "names",
                                        "names",
                                        new TypeRef.MapOf(named("ProjectId"), STRING, false),
                                        OPTIONAL)),
                        new NewtypePlan(named("ProjectId"), Types.doc("The id.")));
    }

    @Test
    void additionalPropertiesInTheirThreeForms() {
        var result = Documents.schemas("""
                Any: {properties: {a: {type: string}}, additionalProperties: true}
                Typed: {properties: {a: {type: string}}, additionalProperties: {type: integer}}
                None: {properties: {a: {type: string}}, additionalProperties: false}
                Unevaluated: {properties: {a: {type: string}}, unevaluatedProperties: false}
                Empty: {type: object, additionalProperties: false}
                """);
        assertThat(result.record("Any").additional()).contains(JSON);
        assertThat(result.record("Typed").additional()).contains(builtin(TypeRef.Kind.LONG));
        assertThat(result.record("None").additional()).isEmpty();
        assertThat(result.record("Unevaluated").additional()).isEmpty();
        assertThat(result.record("Empty").components()).isEmpty();
    }

    @Test
    void schemasThatOnlyReferOrAreValuesAreNoTypes() {
        var result = Documents.schemas("""
                A: {properties: {a: {$ref: '#/components/schemas/List'}, b: {$ref: '#/components/schemas/Free'}}}
                List: {type: array, items: {$ref: '#/components/schemas/Name'}}
                Name: {$ref: '#/components/schemas/Text'}
                Text: {type: string}
                Free: {type: object}
                """);
        assertThat(result.sound().types())
                .containsExactly(record(
                        named("A"),
                        component("a", "a", listOf(STRING), OPTIONAL),
                        component("b", "b", new TypeRef.MapOf(STRING, JSON, true), OPTIONAL)));
    }

    @Test
    void objectsMayHoldThemselves() {
        var result = Documents.schemas(
                "Tree: {properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}");
        assertThat(result.sound().types())
                .containsExactly(
                        record(named("Tree"), component("children", "children", listOf(named("Tree")), OPTIONAL)));
    }

    @Test
    void aReferenceIntoASchemaIsFollowed() {
        var result = Documents.schemas("""
                A: {properties: {size: {type: object, properties: {width: {type: integer, format: int32}}}}}
                B: {properties: {width: {$ref: '#/components/schemas/A/properties/size/properties/width'}}}
                """);
        assertThat(result.record("B").components().get(0).type()).isEqualTo(builtin(TypeRef.Kind.INTEGER));
    }

    @Test
    void allOfBesideAReferenceAddsToIt() {
        var result = Documents.read("""
                paths: {}
                components:
                  schemas:
                    Base: {type: object, properties: {id: {type: string}}}
                    More: {$ref: '#/components/schemas/Base', allOf: [{properties: {size: {type: integer}}}]}
                """);
        assertThat(result.record("More").components())
                .extracting(ComponentPlan::wireName)
                .containsExactlyInAnyOrder("id", "size");
        result.sound();
    }

    @Test
    void allOfAroundOneListOfAlternativesKeepsThemHoweverMany() {
        String alternatives = IntStream.range(0, 65)
                .mapToObj(i -> "{required: [kind], properties: {kind: {type: string, enum: [k" + i + "]}}}")
                .collect(Collectors.joining(", "));
        var result = Documents.schemas("""
                Event: {allOf: [{properties: {id: {type: string}}}, {oneOf: [%s]}]}
                """.formatted(alternatives));
        assertThat(result.sound().types())
                .filteredOn(UnionPlan.class::isInstance)
                .extracting(union -> ((UnionPlan) union).variants().size())
                .containsExactly(65);
    }

    @Test
    void readOnlyAndDeprecatedAreFoundBehindReferences() {
        var result = Documents.schemas("""
                A: {deprecated: true, properties: {a: {$ref: '#/components/schemas/Id'}, b: {type: string, readOnly: true, deprecated: true}}}
                Id: {type: string, x-banksman-newtype: true, readOnly: true}
                """);
        assertThat(result.record("A").deprecated()).isTrue();
        assertThat(result.record("A").components())
                .containsExactly(
                        new ComponentPlan("a", "a", "", named("Id"), OPTIONAL, Optional.empty(), true, Doc.NONE, false),
                        new ComponentPlan("b", "b", "", STRING, OPTIONAL, Optional.empty(), true, Doc.NONE, true));
    }
}
