package dev.banksman.generator.read.type;

import static dev.banksman.generator.plan.ComponentPlan.Presence.OPTIONAL;
import static dev.banksman.generator.plan.ComponentPlan.Presence.OPTIONAL_NULLABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RelatedTest {
    private static final TypeRef CUSTOMER =
            new TypeRef.Holding(TypeRef.Holder.RELATED, new TypeRef.Named(java.util.List.of("Customer"), false));

    private static Documents.Result read(String customer) {
        return Documents.schemas("""
                Customer: {properties: {resource_uri: {type: string}}}
                Plain: {properties: {name: {type: string}}}
                Order: {properties: {customer: {%s}}}
                """.formatted(customer));
    }

    private static ComponentPlan customer(Documents.Result result) {
        return result.record("Order").components().get(0);
    }

    @Test
    void anAddressOrAnObjectIsRelated() {
        ComponentPlan component = customer(
                read(
                        "x-banksman-related: true, oneOf: [{type: string, format: uri-reference}, {$ref: '#/components/schemas/Customer'}]"));
        assertThat(component.type()).isEqualTo(CUSTOMER);
        assertThat(component.presence()).isEqualTo(OPTIONAL);
    }

    @Test
    void besideNullItIsNullable() {
        ComponentPlan component = customer(
                read(
                        "x-banksman-related: true, anyOf: [{$ref: '#/components/schemas/Customer'}, {type: string}, {type: 'null'}]"));
        assertThat(component.type()).isEqualTo(CUSTOMER);
        assertThat(component.presence()).isEqualTo(OPTIONAL_NULLABLE);
    }

    @Test
    void withoutTheExtensionItIsAUnion() {
        assertThat(customer(read("oneOf: [{type: string}, {$ref: '#/components/schemas/Customer'}]"))
                        .type())
                .isEqualTo(new TypeRef.Named(java.util.List.of("Order", "Customer"), false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "type: string | it on a schema without oneOf",
                "oneOf: [{type: string}] | it on string",
                "oneOf: [{type: string}, {type: object}] | it on string and object",
                "oneOf: [{type: integer}, {$ref: '#/components/schemas/Customer'}] | it on integer and Customer",
                "oneOf: [{type: string}, {$ref: '#/components/schemas/Plain'}] | it on string and Plain without resource_uri",
            })
    void anythingElseIsAnError(String schema, String found) {
        assertThat(read("x-banksman-related: true, " + schema).report()).isEqualTo("""
                error BM209: x-banksman-related belongs on a oneOf of a string, the address, and a $ref to an object with resource_uri. Found: %s.
                    at shop.yaml#/components/schemas/Order/properties/customer/x-banksman-related
                    Give the schema a oneOf of these two, beside null at most, or remove the extension.
                """.formatted(found));
    }
}
