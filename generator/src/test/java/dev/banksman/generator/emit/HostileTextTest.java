package dev.banksman.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Text of a document stays text: in every place, whatever it is, the code around it keeps its shape. */
class HostileTextTest {
    private static final Set<String> OUR_MARKUP = Set.of(
            "@param", "@return", "@throws", "{@code}", "{@link}", "<a>", "href=", "<b>", "<br>", "<code>", "<i>",
            "<li>", "<ol>", "<p>", "<pre>", "<ul>");

    private static final Map<String, ParsedSource> HARMLESS = parse("x");

    @Property(tries = 30)
    void theCodeKeepsItsShape(@ForAll("texts") String text) {
        Map<String, ParsedSource> sources = parse(text);

        assertThat(sources.keySet()).isEqualTo(HARMLESS.keySet());
        sources.forEach((path, source) -> {
            assertThat(source.errors()).as(path).isEmpty();
            assertThat(source.shape()).as(path).isEqualTo(shape(path));
            assertThat(source.markup()).as(path).isSubsetOf(OUR_MARKUP);
        });
    }

    @Property(tries = 150)
    void stringsAreWhatTheyWere(@ForAll("texts") String text) {
        ParsedSource source = ParsedSource.of("class A { String a = " + Literals.of(text) + "; }");

        assertThat(source.strings()).containsExactly(text);
    }

    @Example
    void halfAPairBeforeABackslashStaysApart() {
        String text = "\ud800" + "\\u002a" + "\udbff" + "\\\\u0022";

        assertThat(ParsedSource.of("class A { String a = " + Literals.of(text) + "; }")
                        .strings())
                .containsExactly(text);
    }

    @Example
    void anEscapeWouldBeNoticed() {
        assertThat(ParsedSource.of("/** a */ b */ class A {}").errors()).isNotEmpty();
        assertThat(ParsedSource.of("/** a {@see b} @param */ class A {}").markup())
                .isEqualTo(Set.of("{@see}"));
    }

    @Example
    void linesEndAlike() {
        assertThat(ClientEmitter.emit(TextPlans.of("a\r\nb\rc\n\u2028d")).values())
                .allSatisfy(source -> assertThat(source)
                        .doesNotContain("\r")
                        .doesNotContain("\u2028")
                        .endsWith("}\n"));
    }

    @Example
    void thousandsOfNestedQuotesAreLeftOut() {
        String deep = ">".repeat(20_000) + "[".repeat(20_000) + "**a ".repeat(5_000);

        assertThat(ClientEmitter.emit(TextPlans.of(deep))).isNotEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> nasty = Arbitraries.of(
                "*/",
                "/**",
                "*",
                "/",
                "\\",
                "\\u002a\\u002f",
                "u002f",
                "\"",
                "'",
                "\n",
                "\r\n",
                "\u2028",
                "\u0085",
                "\t",
                "\u0000",
                "\u0001",
                "@_\u0001 ",
                "\ud800",
                "\udfff",
                "\u202e",
                "@",
                "@see X",
                "{@link String}",
                "{@code",
                "{",
                "}",
                "<script>",
                "</pre>",
                "<pre>",
                "</ul>",
                "<!--",
                "-->",
                "&",
                "&lt;",
                "$L",
                "$T",
                "$$",
                "$[",
                "%s",
                "`",
                "``",
                "```\n",
                "~~~",
                "- ",
                "1. ",
                "# ",
                "> ",
                "    ",
                "---\n",
                "[a](http://b?c=\"d&e)",
                "[a](javascript:b)",
                "![a](b)",
                "<http://a.b>",
                "|",
                "é",
                "日本",
                "\ud83d\ude00",
                ") implements Evil {",
                "{\n",
                ";\n",
                "x",
                " ");
        return Arbitraries.oneOf(
                nasty.list().ofMinSize(1).ofMaxSize(12).map(parts -> String.join("", parts)),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(40));
    }

    private static List<?> shape(String path) {
        ParsedSource source = HARMLESS.get(path);
        return source == null ? List.of() : source.shape();
    }

    private static Map<String, ParsedSource> parse(String text) {
        return ParsedSource.of(ClientEmitter.emit(TextPlans.of(text)));
    }
}
