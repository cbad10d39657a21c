package dev.banksman.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Given types that a file names, then what it imports and what it calls them. */
class NamesTest {
    private static final ClassName SHOP = ClassName.get("com.acme", "Shop");

    @Test
    void whatIsNearIsNotImportedAndWhatIsFarIs() {
        TypeSpec type = TypeSpec.classBuilder("Shop")
                .addField(ClassName.get("com.acme", "Order"), "order")
                .addField(ClassName.get(String.class), "name")
                .addField(ParameterizedTypeName.get(List.class, Map.Entry.class), "entries")
                .build();

        assertThat(new JavaFile("com.acme", type)).hasToString("""
                package com.acme;

                import java.util.List;
                import java.util.Map;

                class Shop {
                    Order order;

                    String name;

                    List<Map.Entry> entries;
                }
                """);
    }

    @Test
    void ofTwoTypesWithOneNameTheFirstIsImported() {
        assertThat(fields(ClassName.get("a", "Date"), ClassName.get("b", "Date")))
                .contains("import a.Date;\n", " Date a;\n", " b.Date b;\n")
                .doesNotContain("import b.Date;");
    }

    @Test
    void aTypeOfTheSamePackageIsNotHiddenByAnImport() {
        assertThat(fields(ClassName.get("a", "Date"), ClassName.get("com.acme", "Date")))
                .contains(" a.Date a;\n", " Date b;\n")
                .doesNotContain("import");
    }

    @Test
    void aNestedTypeHidesOthersOfItsName() {
        TypeSpec type = TypeSpec.classBuilder("Shop")
                .addField(ClassName.get(List.class), "far")
                .addField(SHOP.nestedClass("List"), "near")
                .addType(TypeSpec.classBuilder("List").build())
                .build();

        assertThat(new JavaFile("com.acme", type).toString()).contains(" java.util.List far;\n", " List near;\n");
    }

    @Test
    void aTypeParameterHidesATypeOfItsName() {
        TypeSpec type = TypeSpec.classBuilder("Shop")
                .addTypeVariable(TypeVariableName.get("T"))
                .addField(ClassName.get("com.acme", "T"), "type")
                .addField(TypeVariableName.get("T"), "parameter")
                .build();

        assertThat(new JavaFile("com.acme", type).toString()).contains(" com.acme.T type;\n", " T parameter;\n");
    }

    @Test
    void whatIsInheritedIsNotImported() {
        TypeSpec type = TypeSpec.classBuilder("Shop")
                .alwaysQualify(Set.of("Date"))
                .addField(ClassName.get("a", "Date"), "date")
                .build();

        assertThat(new JavaFile("com.acme", type).toString())
                .contains(" a.Date date;\n")
                .doesNotContain("import");
    }

    @Test
    void nothingButAnIdentifierIsDeclared() {
        assertThatThrownBy(() -> TypeSpec.classBuilder("A {} class B"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("What is declared has a Java identifier for a name. Found: A {} class B.");
        assertThatThrownBy(() -> MethodSpec.methodBuilder("class")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String fields(ClassName a, ClassName b) {
        return new JavaFile(
                        "com.acme",
                        TypeSpec.classBuilder("Shop")
                                .addField(a, "a")
                                .addField(b, "b")
                                .build())
                .toString();
    }
}
