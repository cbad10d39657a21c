package dev.banksman.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Given what JavaPoet writes, then what a hand would have written. */
class LayoutTest {
    @Test
    void parametersThatFitStayOnOneLine() {
        assertThat(Layout.tidy("    void a(\n            @_\u0001 int b,\n            @_\u0001 int c) {\n"))
                .isEqualTo("    void a(int b, int c) {\n");
    }

    @Test
    void parametersThatDoNotFitGetALineEach() {
        String type = "VeryLong".repeat(8);

        assertThat(Layout.tidy(
                        "    record A(@_\u0001 " + type + " b, @_\u0001 " + type + " c) implements @_\u0003 D {\n"))
                .isEqualTo("    record A(\n            " + type + " b,\n            " + type + " c) implements D {\n");
    }

    @Test
    void theAnnotationOfANestedTypeFollowsTheDot() {
        assertThat(Layout.tidy("Project. @_\u0002 @Nullable Attributes a; @_\u0002 @Nullable String b;\n"))
                .isEqualTo("Project.@Nullable Attributes a; @Nullable String b;\n");
    }

    @Test
    void oneSentenceIsOneLine() {
        assertThat(Layout.tidy("    /**\n     * A sentence.\n     */\n    int a;\n"))
                .isEqualTo("    /** A sentence. */\n    int a;\n");
    }

    @Test
    void anEnumWithoutRoomForItsParentsNamesThemOnALineOfTheirOwn() {
        String name = "VeryLong".repeat(7);

        assertThat(Layout.tidy(
                        "record " + name + "(@_\u0001 String value) implements Open<" + name + ". @_\u0003 Known> {\n"))
                .isEqualTo("record " + name + "(String value)\n        implements Open<" + name + ".Known> {\n");
    }

    @Test
    void theAnnotationsOfATypeStandOnOneLineAndASingleOneBesideIt() {
        assertThat(Layout.tidy("""
                @A(B.C)
                @D
                public record E(int f) {
                    @A(B.C)
                    public record G(int h) {
                """)).isEqualTo("""
                @A(B.C) @D
                public record E(int f) {
                    @A(B.C) public record G(int h) {
                """);
    }

    @Test
    void annotationsOfATypeThatDoNotFitGoOnBelow() {
        String mark = "@" + "VeryLong".repeat(8);

        assertThat(Layout.tidy(mark + "\n" + mark + "\n@A\npublic interface B {\n"))
                .isEqualTo(mark + "\n" + mark + " @A\npublic interface B {\n");
    }

    @Test
    void fieldsStandTogether() {
        assertThat(Layout.tidy("    private int a;\n\n    private int b = f();\n\n    private A() {\n    }\n"))
                .isEqualTo("    private int a;\n    private int b = f();\n\n    private A() {}\n");
    }

    @Test
    void aBodyOfOneStatementStandsOnTheLineOfItsMethodWithTheMarkersBeforeIt() {
        assertThat(Layout.tidy("""
                    @Override
                    @Deprecated
                    public String a() {
                        return a;
                    }
                """)).isEqualTo("""
                    @Override @Deprecated public String a() { return a; }
                """);
    }

    @Test
    void settersStandTogether() {
        assertThat(Layout.tidy("""
                    private B() {
                    }

                    public B a(int value) {
                        a = value;
                        return this;
                    }

                    public B b(int value) {
                        b = value;
                        return this;
                    }
                """)).isEqualTo("""
                    private B() {}
                    public B a(int value) { a = value; return this; }
                    public B b(int value) { b = value; return this; }
                """);
    }

    @Test
    void whatIsCommentedOnOrDecidesStaysAsItIs() {
        String source = """
                    /** A. */
                    int a() { return a; }

                    /** B. */
                    int b() { return b; }

                    int c() {
                        int d = 1;
                        return d;
                    }

                    if (a) {
                        return b;
                    }
                """;

        assertThat(Layout.tidy(source)).isEqualTo(source);
    }

    @Test
    void aStatementThatDoesNotFitStaysOnItsOwnLine() {
        String source = """
                    int a() {
                        return %s;
                    }
                """.formatted("b".repeat(100));

        assertThat(Layout.tidy(source)).isEqualTo(source);
    }

    @Test
    void aKnownValueStandsBeforeItsConstant() {
        assertThat(Layout.tidy("""
                    @KnownValue("a b")
                    A_B,

                    UNRECOGNIZED
                """)).isEqualTo("""
                    @KnownValue("a b") A_B,
                    UNRECOGNIZED
                """);
    }

    @Test
    void aLineIsBrokenOnlyWhereItMayBe() {
        String part = "part".repeat(12);

        assertThat(Layout.tidy("    f(" + part + ", \u0004" + part + ", \u0004" + part + ");\n    g(1, \u00042);\n"))
                .isEqualTo("    f(" + part + ", " + part + ",\n            " + part + ");\n    g(1, 2);\n");
    }

    @Test
    void manyVariantsAreBrokenWhereTheLineEnds() {
        String type = "Variant".repeat(6);

        assertThat(Layout.tidy("public sealed interface A permits " + type + ", " + type + ", " + type + " {\n"))
                .isEqualTo("public sealed interface A\n        permits " + type + ", " + type + ",\n                "
                        + type + " {\n");
    }
}
