package dev.banksman.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Given a type, then the lines that a hand would have written. */
class LayoutTest {
    private static final TypeName STRING = ClassName.get(String.class);

    @Test
    void parametersThatFitStayOnOneLine() {
        assertThat(source(abstractMethod("a").addParameter(STRING, "b").addParameter(STRING, "c")))
                .isEqualTo("interface Any {\n    void a(String b, String c);\n}\n");
    }

    @Test
    void parametersThatDoNotFitGetALineEach() {
        TypeName type = ClassName.get("", "VeryLong".repeat(7));

        assertThat(source(abstractMethod("a").addParameter(type, "b").addParameter(type, "c")))
                .isEqualTo(
                        "interface Any {\n    void a(\n            " + type + " b,\n            " + type + " c);\n}\n");
    }

    @Test
    void aRecordWithoutRoomForItsParentsNamesThemOnALineOfTheirOwn() {
        String name = "VeryLong".repeat(8);
        TypeSpec type = TypeSpec.recordBuilder(name)
                .recordConstructor(MethodSpec.compactConstructorBuilder()
                        .addParameter(STRING, "value")
                        .build())
                .addSuperinterface(ParameterizedTypeName.get(ClassName.get("", "Open"), ClassName.get("", name)))
                .build();

        assertThat(body(type))
                .isEqualTo("record " + name + "(String value)\n        implements Open<" + name + "> {}\n");
    }

    @Test
    void theAnnotationOfANestedTypeFollowsTheDot() {
        TypeName nested = ClassName.get("", "Project").nestedClass("Attributes");
        AnnotationSpec nullable =
                AnnotationSpec.builder(ClassName.get("", "Nullable")).build();

        assertThat(ClassName.get("com.acme", "Project")
                        .nestedClass("Attributes")
                        .annotated(nullable))
                .hasToString("com.acme.Project.@Nullable Attributes");
        assertThat(nested.annotated(nullable)).hasToString("Project.@Nullable Attributes");
        assertThat(ArrayTypeName.of(Keyword.BYTE).annotated(nullable)).hasToString("byte @Nullable []");
    }

    @Test
    void theAnnotationsOfATypeStandOnOneLineAndASingleOneBesideIt() {
        TypeSpec nested =
                TypeSpec.classBuilder("G").addAnnotation(ClassName.get("", "A")).build();
        TypeSpec type = TypeSpec.classBuilder("E")
                .addAnnotation(ClassName.get("", "A"))
                .addAnnotation(ClassName.get("", "D"))
                .addType(nested)
                .build();

        assertThat(body(type)).isEqualTo("@A @D\nclass E {\n    @A class G {}\n}\n");
    }

    @Test
    void anAnnotationOfSeveralLinesStandsAlone() {
        ClassName mark = ClassName.get("", "A");
        AnnotationSpec large = AnnotationSpec.builder(ClassName.get("", "Large"))
                .addMember("value", "\na = 1,\nb = 2")
                .build();
        TypeSpec type = TypeSpec.classBuilder("B")
                .addAnnotation(mark)
                .addAnnotation(large)
                .addAnnotation(mark)
                .build();

        assertThat(body(type)).isEqualTo("""
                @A
                @Large(
                        a = 1,
                        b = 2)
                @A class B {}
                """);
    }

    @Test
    void annotationsOfATypeThatDoNotFitGoOnBelow() {
        ClassName mark = ClassName.get("", "VeryLong".repeat(8));
        TypeSpec type = TypeSpec.interfaceBuilder("B")
                .addAnnotation(mark)
                .addAnnotation(mark)
                .addAnnotation(ClassName.get("", "A"))
                .build();

        assertThat(body(type)).isEqualTo("@" + mark + "\n@" + mark + " @A\ninterface B {}\n");
    }

    @Test
    void oneSentenceIsOneLineAndMoreIsAComment() {
        assertThat(source(abstractMethod("a").addJavadoc("A sentence.")))
                .isEqualTo("interface Any {\n    /** A sentence. */\n    void a();\n}\n");
        assertThat(source(abstractMethod("a").addJavadoc("Two.\n\nSentences.")))
                .isEqualTo(
                        "interface Any {\n    /**\n     * Two.\n     *\n     * Sentences.\n     */\n    void a();\n}\n");
    }

    @Test
    void fieldsStandTogetherAndApartFromConstructors() {
        TypeSpec type = TypeSpec.classBuilder("A")
                .addField(STRING, "a", Modifier.PRIVATE)
                .addField(FieldSpec.builder(STRING, "b", Modifier.PRIVATE)
                        .initializer("f()")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();

        assertThat(body(type)).isEqualTo("""
                class A {
                    private String a;
                    private String b = f();

                    private A() {}
                }
                """);
    }

    @Test
    void aBodyOfOneStatementStandsOnTheLineOfItsMethodWithTheMarkersBeforeIt() {
        assertThat(body(TypeSpec.classBuilder("A")
                        .addMethod(method("a")
                                .addAnnotation(Override.class)
                                .addAnnotation(Deprecated.class)
                                .returns(STRING)
                                .addStatement("return a")
                                .build())
                        .build()))
                .isEqualTo("class A {\n    @Override @Deprecated public String a() { return a; }\n}\n");
    }

    @Test
    void settersStandTogether() {
        TypeSpec type = TypeSpec.classBuilder("B")
                .addMethod(setter("a"))
                .addMethod(setter("b"))
                .build();

        assertThat(body(type)).isEqualTo("""
                class B {
                    public B a(String value) { a = value; return this; }
                    public B b(String value) { b = value; return this; }
                }
                """);
    }

    @Test
    void whatIsCommentedOnOrHasMoreToDoStaysApart() {
        TypeSpec type = TypeSpec.classBuilder("B")
                .addMethod(method("a").addJavadoc("A.").addStatement("a()").build())
                .addMethod(method("b").addStatement("b()").build())
                .addMethod(method("c").addStatement("c()").addStatement("d()").build())
                .build();

        assertThat(body(type)).isEqualTo("""
                class B {
                    /** A. */
                    public void a() { a(); }

                    public void b() { b(); }

                    public void c() {
                        c();
                        d();
                    }
                }
                """);
    }

    @Test
    void aStatementThatDoesNotFitStaysOnItsOwnLine() {
        String value = "b".repeat(100);

        assertThat(body(TypeSpec.classBuilder("B")
                        .addMethod(method("a").addStatement(value).build())
                        .build()))
                .isEqualTo("class B {\n    public void a() {\n        " + value + ";\n    }\n}\n");
    }

    @Test
    void aKnownValueStandsBeforeItsConstant() {
        AnnotationSpec value = AnnotationSpec.builder(ClassName.get("", "KnownValue"))
                .addMember("value", "$S", "a b")
                .build();

        assertThat(body(TypeSpec.enumBuilder("Known")
                        .addEnumConstant("A_B", value)
                        .addEnumConstant("UNRECOGNIZED")
                        .build()))
                .isEqualTo("enum Known {\n    @KnownValue(\"a b\") A_B,\n    UNRECOGNIZED\n}\n");
    }

    @Test
    void aLineIsBrokenOnlyWhereItMayBe() {
        String part = "part".repeat(12);
        CodeBlock parts = CodeBlock.join(
                Stream.of(part, part, part).map(CodeBlock::literal).toList(), ", " + CodeBlock.BREAK);

        assertThat(body(TypeSpec.classBuilder("A")
                        .addMethod(method("a").addStatement("f($L)", parts).build())
                        .build()))
                .contains("        f(" + part + ", " + part + ",\n                " + part + ");\n");
    }

    @Test
    void manyVariantsAreBrokenWhereTheLineEnds() {
        ClassName type = ClassName.get("", "Variant".repeat(6));
        TypeSpec union = TypeSpec.interfaceBuilder("A")
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addPermittedSubclass(type)
                .addPermittedSubclass(type)
                .addPermittedSubclass(type)
                .build();

        assertThat(body(union))
                .isEqualTo("public sealed interface A\n        permits " + type + ", " + type + ",\n                "
                        + type + " {}\n");
    }

    @Test
    void anInterfaceWithoutRoomForItsParentsNamesThemOnLinesOfTheirOwn() {
        ClassName type = ClassName.get("", "Parent".repeat(7));
        TypeSpec.Builder parents = TypeSpec.interfaceBuilder("A")
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(ClassName.get("", "B"))
                .addSuperinterface(type);

        assertThat(body(parents.build())).isEqualTo("public interface A extends B, " + type + " {}\n");
        assertThat(body(parents.addSuperinterface(type).addSuperinterface(type).build()))
                .isEqualTo("public interface A\n        extends B, " + type + ", " + type + ",\n                " + type
                        + " {}\n");
    }

    @Test
    void promisesStandTogether() {
        TypeSpec type = TypeSpec.interfaceBuilder("A")
                .addMethod(abstractMethod("b").returns(STRING).build())
                .addMethod(abstractMethod("c").returns(STRING).build())
                .addMethod(abstractMethod("d")
                        .returns(STRING)
                        .addJavadoc(CodeBlock.literal("D."))
                        .build())
                .build();

        assertThat(body(type))
                .isEqualTo("interface A {\n    String b();\n    String c();\n\n    /** D. */\n    String d();\n}\n");
    }

    private static MethodSpec.Builder abstractMethod(String name) {
        return method(name).addModifiers(Modifier.ABSTRACT);
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
    }

    private static MethodSpec setter(String name) {
        return method(name)
                .returns(ClassName.get("", "B"))
                .addParameter(STRING, "value")
                .addStatement("$N = value", name)
                .addStatement("return this")
                .build();
    }

    private static String source(MethodSpec.Builder method) {
        return body(TypeSpec.interfaceBuilder("Any").addMethod(method.build()).build());
    }

    private static String body(TypeSpec type) {
        return new JavaFile("com.acme", type).toString().substring("package com.acme;\n\n".length());
    }
}
