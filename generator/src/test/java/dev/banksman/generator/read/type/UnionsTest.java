package dev.banksman.generator.read.type;

import static dev.banksman.generator.plan.ComponentPlan.Presence.REQUIRED_NULLABLE;
import static dev.banksman.generator.read.Types.component;
import static dev.banksman.generator.read.Types.listOf;
import static dev.banksman.generator.read.Types.named;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.UnionPlan;
import dev.banksman.generator.read.Documents;
import dev.banksman.generator.read.ReadSettings;
import dev.banksman.generator.read.Types;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class UnionsTest {
    private static final String PETS = """
            Cat: {required: [kind], properties: {kind: {type: string, const: cat}}}
            Dog: {required: [kind], properties: {kind: {type: string}}}
            """;

    @Test
    void aDiscriminatorMakesASealedInterface() {
        var result = Documents.schemas(PETS + """
                  Pet:
                    description: An animal.
                    oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                    discriminator:
                      propertyName: kind
                      mapping: {tomcat: Cat, cat: '#/components/schemas/Cat'}
                  """);
        assertThat(result.sound().types().get(2))
                .isEqualTo(new UnionPlan(
                        named("Pet"),
                        Types.doc("An animal."),
                        "kind",
                        List.of(
                                UnionPlan.Variant.of("tomcat", named("Cat")),
                                UnionPlan.Variant.of("cat", named("Cat")),
                                UnionPlan.Variant.of("Dog", named("Dog"))),
                        named("Pet", "Unknown"),
                        List.of(),
                        List.of(),
                        List.of(),
                        false));
        assertThat(result.record("Cat").interfaces()).containsExactly(named("Pet"));
        assertThat(result.record("Dog").interfaces()).containsExactly(named("Pet"));
    }

    @Test
    void anInlineUnionIsNestedAndNullMakesItNullable() {
        var result = Documents.schemas(PETS + """
                  Owner:
                    required: [pet, pets]
                    properties:
                      pet:
                        oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {type: 'null'}]
                        discriminator: {propertyName: kind}
                      pets: {type: array, items: {oneOf: [{$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: kind}}}
                  """);
        assertThat(result.record("Owner").components().get(0))
                .isEqualTo(component("pet", "pet", named("Owner", "Pet"), REQUIRED_NULLABLE));
        assertThat(result.record("Owner").components().get(1).type()).isEqualTo(listOf(named("Owner", "PetsItem")));
        assertThat(result.record("Cat").interfaces())
                .containsExactly(named("Owner", "Pet"), named("Owner", "PetsItem"));
    }

    @Test
    void aMappingThatLeadsNowhereIsReported() {
        var result = Documents.schemas(PETS + """
                  Pet:
                    oneOf: [{$ref: '#/components/schemas/Cat'}]
                    discriminator: {propertyName: kind, mapping: {cta: '#/components/schemas/Cta'}}
                  """);
        assertThat(result.report()).isEqualTo("""
                        warning BM420: A discriminator's mapping names a schema under components/schemas. Found: #/components/schemas/Cta.
                            at shop.yaml#/components/schemas/Pet/discriminator/mapping/cta
                            Correct it; until then, an object of that value is kept as an unknown variant.
                            Did you mean Cat?
                        """);
    }

    @Test
    void aUnionWithinItselfLosesThatAlternative() {
        var result = Documents.schemas("""
                Left: {oneOf: [{$ref: '#/components/schemas/Right'}, {type: string}]}
                Right: {oneOf: [{$ref: '#/components/schemas/Left'}, {type: integer}]}
                """);
        assertThat(result.report()).isEqualTo("""
                        warning BM406: A schema refers to itself only through the properties of an object. Found: a union within itself.
                            at shop.yaml#/components/schemas/Right/oneOf/0
                            Put an object between; until then, this alternative is left out.
                        """);
    }

    @Test
    void aMappingWithoutAValueIsNone() {
        var mapping = new LinkedHashMap<String, String>();
        mapping.put(null, "#/components/schemas/Cat"); // the parser's, where a mapping leads to other files
        mapping.put("tom", "#/components/schemas/Cat");
        var cat = new Schema<>().type("object").addProperty("kind", new Schema<>().type("string"));
        var pet = new Schema<>()
                .addOneOfItem(new Schema<>().$ref("Cat"))
                .discriminator(new Discriminator().propertyName("kind").mapping(mapping));
        var document =
                new OpenAPI().components(new Components().addSchemas("Cat", cat).addSchemas("Pet", pet));

        var result = Documents.read(document, new ReadSettings("com.acme", "shop.yaml", Map.of(), Map.of()));

        assertThat(((UnionPlan) result.type("Pet")).variants())
                .containsExactly(UnionPlan.Variant.of("tom", named("Cat")));
    }
}
