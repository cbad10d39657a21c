package dev.banksman.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Given a description, then what stands in the Javadoc. */
class MarkdownTest {
    @Test
    void paragraphsAfterTheFirstAreMarked() {
        assertThat(Markdown.render("One\nline.\n\nTwo.")).isEqualTo("One line.\n\n<p>Two.");
    }

    @Test
    void listsAreLists() {
        assertThat(Markdown.render("It has:\n\n- a name\n- a *date*\n    1. from\n    2. to"))
                .isEqualTo("""
                        It has:

                        <ul>
                        <li>a name
                        <li>a <i>date</i>

                        <ol>
                        <li>from
                        <li>to
                        </ol>
                        </ul>""");
    }

    @Test
    void codeIsCode() {
        assertThat(Markdown.render("Set `a/b` or `*/`:\n\n```json\n{\n  \"a\": 1\n}\n```"))
                .isEqualTo("""
                        Set {@code a/b} or <code>&#42;/</code>:

                        <pre>{@code
                        {
                          "a": 1
                        }
                        }</pre>""");
    }

    @Test
    void codeThatJavadocWouldReadIsEscaped() {
        assertThat(Markdown.render("    @see {\n    \\u002a/"))
                .isEqualTo("<pre>\n&#64;see &#123;\n&#92;u002a/\n</pre>");
    }

    @Test
    void onlyWebLinksAreLinks() {
        assertThat(Markdown.render("[a](https://b.example/c?d=1&e=2) [f](javascript:g()) ![h](https://i.example)"))
                .isEqualTo("<a href=\"https://b.example/c?d=1&amp;e=2\">a</a> f h");
    }

    @Test
    void htmlIsShownAndNotObeyed() {
        assertThat(Markdown.render("<b>bold</b>\n\n<script>x</script>"))
                .isEqualTo("&lt;b&gt;bold&lt;/b&gt;\n\n<p>&lt;script&gt;x&lt;/script&gt;");
    }

    @Test
    void headingsAreBold() {
        assertThat(Markdown.render("# Rules\n\n**None.**")).isEqualTo("<b>Rules</b>\n\n<p><b>None.</b>");
    }

    @Test
    void tagsAndEscapesAreText() {
        assertThat(Markdown.render("@author {@link X} a@b.c \\\\u002a\\\\u002f *\\/"))
                .isEqualTo("&#64;author {&#64;link X} a@b.c &#92;u002a&#92;u002f *&#47;");
    }

    @Test
    void nothingIsNothing() {
        assertThat(Markdown.render(" \n\n ")).isEmpty();
    }
}
