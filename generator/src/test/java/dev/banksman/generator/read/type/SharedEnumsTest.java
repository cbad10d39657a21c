package dev.banksman.generator.read.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.EnumPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.read.Documents;
import dev.banksman.generator.read.Types;
import org.junit.jupiter.api.Test;

/** Types of enums that have a name by {@code x-ms-enum}. */
final class SharedEnumsTest {
    private static final String STATE = "{type: string, enum: [a, b], x-ms-enum: {name: acme.state}}";

    @Test
    void componentsOfOneNameAndTheSameValuesAreOneType() {
        var result = Documents.schemas("""
                First: %s
                Second: {type: string, enum: [b, a], x-ms-enum: {name: acme.state}}
                Thing: {properties: {first: {$ref: '#/components/schemas/First'}, second: {$ref: '#/components/schemas/Second'}}}
                """.formatted(STATE));

        result.sound();
        assertThat(result.plan().types()).extracting(TypePlan::simpleName).containsExactly("AcmeState", "Thing");
        assertThat(result.record("Thing").components())
                .extracting(ComponentPlan::type)
                .containsExactly(Types.named("AcmeState"), Types.named("AcmeState"));
    }

    @Test
    void aComponentWhoseNameAnotherTypeHasKeepsItsKey() {
        var result = Documents.schemas("""
                First: %s
                AcmeState: {properties: {id: {type: string}}}
                """.formatted(STATE));

        assertThat(result.plan().types()).extracting(TypePlan::simpleName).containsExactly("AcmeState", "First");
        assertThat(result.report()).isEqualTo("""
                warning BM501: A Java name belongs to one thing. Found: a second AcmeState.
                    at shop.yaml#/components/schemas/First
                    It is called First. x-banksman-name gives it another name.
                """);
    }

    @Test
    void aNameOfOursGoesFirst() {
        var result = Documents.schemas("""
                Thing: {properties: {state: {type: string, enum: [a, b], x-ms-enum: {name: State}, x-banksman-name: mood}}}
                """);

        result.sound();
        assertThat(result.plan().types()).extracting(TypePlan::simpleName).containsExactly("Thing");
    }

    @Test
    void itsWordsAreThoseOfNoneOfItsUses() {
        var result = Documents.schemas("""
                Thing: {properties: {state: {type: string, description: Of the thing., deprecated: true, enum: [a, b], x-ms-enum: {name: State}}}}
                """);

        EnumPlan state = (EnumPlan) result.type("State");
        assertThat(state.doc()).isEqualTo(Doc.NONE);
        assertThat(state.deprecated()).isFalse();
    }

    @Test
    void whatMakesNoSenseSaysNothing() {
        var result = Documents.schemas("""
                A: {type: string, enum: [a, b], x-ms-enum: text}
                B: {type: string, enum: [a, b], x-ms-enum: {name: [1], modelAsString: 'yes', values: {value: a}}}
                C: {type: string, enum: [a, b], x-ms-enum: {name: ' ', values: [a, {value: null}, {name: x}, {value: a, name: [1]}]}}
                """);

        result.sound();
        assertThat(result.plan().types()).extracting(TypePlan::simpleName).containsExactly("A", "B", "C");
    }
}
