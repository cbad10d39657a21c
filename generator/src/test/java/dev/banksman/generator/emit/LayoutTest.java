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
                .isEqualTo("    record A(\n            " + type + " b,\n            " + type
                        + " c)\n            implements D {\n");
    }

    @Test
    void theAnnotationOfANestedTypeFollowsTheDot() {
        assertThat(Layout.tidy("Project. @_\u0002 @Nullable Attributes a; @_\u0002 @Nullable String b;"))
                .isEqualTo("Project.@Nullable Attributes a; @Nullable String b;");
    }

    @Test
    void oneSentenceIsOneLine() {
        assertThat(Layout.tidy("    /**\n     * A sentence.\n     */\n    int a;\n"))
                .isEqualTo("    /** A sentence. */\n    int a;\n");
    }

    @Test
    void fieldsStandTogether() {
        assertThat(Layout.tidy("    private int a;\n\n    private int b = f();\n\n    private A() {\n    }\n"))
                .isEqualTo("    private int a;\n    private int b = f();\n\n    private A() {}\n");
    }

    @Test
    void manyVariantsGetALineEach() {
        String type = "Variant".repeat(6);

        assertThat(Layout.tidy("public sealed interface A permits " + type + ", " + type + ", A.Unknown {\n"))
                .isEqualTo("public sealed interface A\n        permits " + type + ",\n                " + type
                        + ",\n                A.Unknown {\n");
    }
}
