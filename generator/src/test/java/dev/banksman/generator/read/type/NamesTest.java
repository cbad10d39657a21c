package dev.banksman.generator.read.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.Documents;
import dev.banksman.generator.read.Types;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class NamesTest {

    @Test
    void namesComeFromUsersThenFromTheDocumentThenFromKeys() {
        String yaml = """
                openapi: 3.1.0
                info: {title: Shop, version: v1}
                paths: {}
                components:
                  schemas:
                    a-b: {properties: {x: {type: string}}}
                    c: {properties: {x: {type: string}}, x-banksman-name: Sea}
                    d: {properties: {x: {type: string}}, x-banksman-name: Dee}
                    e: {properties: {x: {type: string, x-banksman-name: ex}, y: {type: object, x-banksman-name: Why, properties: {z: {type: string}}}}}
                    Money: {properties: {x: {type: string}}}
                    f: {properties: {m: {$ref: '#/components/schemas/Money'}}}
                """;
        var result = Documents.whole(yaml, Map.of("Money", "org.money.Amount"), Map.of("d", "day"));
        assertThat(result.sound().types().stream().flatMap(type -> Types.withNested(type).stream()))
                .extracting(type -> String.join(".", type.type().path()))
                .containsExactly("AB", "Sea", "Day", "E", "E.Why", "F");
        assertThat(result.record("E").components())
                .extracting(ComponentPlan::name)
                .containsExactly("ex", "y");
        assertThat(result.record("F").components().get(0).type()).isEqualTo(new TypeRef.External("org.money.Amount"));
    }

    @Test
    void aPropertySpelledLikeAJavaNameKeepsIt() {
        var result = Documents.schemas(
                "A: {properties: {created_at: {type: string}, createdAt: {type: string}, builder: {type: string}, class: {type: string}}}");
        assertThat(result.record("A").components())
                .extracting(ComponentPlan::name)
                .containsExactly("createdAt_", "createdAt", "builder_", "class_");
        assertThat(result.report()).isEqualTo("""
                warning BM501: A Java name belongs to one thing. Found: a second createdAt.
                    at shop.yaml#/components/schemas/A/properties/created_at
                    It is called createdAt_. x-banksman-name gives it another name.
                """);
    }

    @Test
    void whoIsSpelledLikeATypeHasTheNameWhateverComesFirst() {
        for (List<String> order :
                List.of(List.of("foo_bar", "fooBar", "FooBar"), List.of("FooBar", "fooBar", "foo_bar"))) {
            var result = Documents.schemas(order.stream()
                    .map(name -> name + ": {properties: {" + name + ": {type: string}}}")
                    .collect(Collectors.joining("\n")));

            assertThat(result.record("FooBar").components().get(0).wireName()).isEqualTo("FooBar");
            assertThat(result.record("FooBar_").components().get(0).wireName()).isEqualTo("fooBar");
            assertThat(result.record("FooBar_2").components().get(0).wireName()).isEqualTo("foo_bar");
        }
    }

    @Test
    void topLevelNamesAreKeptApart() {
        var result = Documents.schemas("""
                Shop: {properties: {x: {type: string}}}
                Page: {properties: {x: {type: string}}}
                page: {properties: {x: {type: string}}}
                """);
        assertThat(result.plan().types())
                .extracting(type -> type.simpleName())
                .containsExactly("Page_", "Shop_", "Page_2");
        assertThat(result.report()).isEqualTo("""
                warning BM501: A Java name belongs to one thing. Found: a second Shop.
                    at shop.yaml#/components/schemas/Shop
                    It is called Shop_. x-banksman-name gives it another name.
                warning BM502: Names of Java and of the runtime are reserved. Found: Page.
                    at shop.yaml#/components/schemas/Page
                    It is called Page_. x-banksman-name gives it another name.
                warning BM502: Names of Java and of the runtime are reserved. Found: Page.
                    at shop.yaml#/components/schemas/page
                    It is called Page_2. x-banksman-name gives it another name.
                """);
    }
}
