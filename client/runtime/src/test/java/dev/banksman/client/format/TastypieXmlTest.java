package dev.banksman.client.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.EncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TastypieXmlTest {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String json(String xml) throws UnreadableXml {
        return new String(TastypieReader.json(bytes(xml)), StandardCharsets.UTF_8);
    }

    private static String xml(String json) {
        String text = new String(TastypieWriter.xml(bytes(json)), StandardCharsets.UTF_8);
        assertThat(text).startsWith("<?xml version='1.0' encoding='utf-8'?>\n");
        return text.substring(text.indexOf('\n') + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<object><a>x</a></object> | {`a`:`x`}",
                "<response><meta type='hash'><limit type='integer'>100</limit><next type='null'/></meta><objects type='list'/></response>"
                        + "| {`meta`:{`limit`:100,`next`:null},`objects`:[]}",
                "<objects><object><a/></object></objects> | [{`a`:``}]",
                "<object><l type='list'><value>a</value><value type='integer'>1</value><object type='hash'/></l></object> | {`l`:[`a`,1,{}]}",
                "<object><l type='list'><objects><value>a</value></objects></l></object> | {`l`:[[`a`]]}",
                "<object><c><name>x</name></c></object> | {`c`:{`name`:`x`}}",
                "<object><b type='boolean'>True</b><c type='boolean'>false</c><d type='boolean'>1</d></object> | {`b`:true,`c`:false,`d`:`1`}",
                "<object><f type='float'>1.10</f><g type='float'>1e-05</g><h type='float'>nan</h><i type='integer'> 7 </i></object> | {`f`:1.10,`g`:1e-05,`h`:`nan`,`i`:7}",
                "<object><i type='integer'>123456789012345678901234567890</i></object> | {`i`:123456789012345678901234567890}",
                "<object><s type='string'>5</s><t type='datetime'>x</t></object> | {`s`:`5`,`t`:`x`}",
                "<object><s> a <!-- no --> b </s><e>&lt;&amp;&#x41;</e><d><![CDATA[<]]></d></object> | {`s`:` a  b `,`e`:`<&A`,`d`:`<`}",
                "<object><s/><t></t><u type='hash'/><v type='list'/><w type='null'></w></object> | {`s`:``,`t`:``,`u`:{},`v`:[],`w`:null}",
            })
    void readsWhatTastypieWrites(String xml, String json) throws UnreadableXml {
        assertThat(json("<?xml version='1.0' encoding='utf-8'?>\n" + xml)).isEqualTo(json.replace('`', '"'));
    }

    @Test
    void theEncodingIsTheDocumentsOwn() throws UnreadableXml {
        byte[] latin = "<?xml version='1.0' encoding='iso-8859-1'?><object><a>é</a></object>"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(TastypieReader.json(latin)).asString(StandardCharsets.UTF_8).isEqualTo("{\"a\":\"é\"}");
        assertThat(json("\uFEFF<object><a>é</a></object>")).isEqualTo("{\"a\":\"é\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{`a`:`x`} | <object><a>x</a></object>",
                "{`a`:``,`b`:null,`c`:[],`d`:{}} | <object><b type='null'/><c type='list'></c><d type='hash'></d></object>",
                "{`a`:[1,-1.50,true,false,`x`,null,[`y`],{`z`:1}]} | <object><a type='list'><value type='integer'>1</value><value type='float'>-1.50</value>"
                        + "<value type='boolean'>True</value><value type='boolean'>False</value><value>x</value><value type='null'/>"
                        + "<objects type='list'><value>y</value></objects><object type='hash'><z type='integer'>1</z></object></a></object>",
                "[{`a`:`<&>`}] | <objects type='list'><object type='hash'><a>&lt;&amp;&gt;</a></object></objects>",
                "{`a`:` x\\r\\n\\ty `} | <object><a> x&#13;\\n\\ty </a></object>",
                "{`a`:`é😀`} | <object><a>é😀</a></object>",
            })
    void writesWhatTastypieReads(String json, String xml) {
        assertThat(xml(json.replace('`', '"')))
                .isEqualTo(xml.replace('\'', '"').replace("\\n", "\n").replace("\\t", "\t"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"x\",\"b\":[1,2.50,null,true,{\"c\":[[],{}]}],\"d\":{\"e\":\" \\r\\n <&>'\\\" \"}}",
                "{\"object\":{\"value\":[\"a\"]},\"objects\":[{\"object\":\"x\"}]}",
                "[[1],[]]",
                "{}"
            })
    void whatIsWrittenIsReadAgain(String json) throws UnreadableXml {
        // Only the outermost object needs no type, so an empty one is taken for an empty text.
        String read = new String(TastypieReader.json(TastypieWriter.xml(bytes(json))), StandardCharsets.UTF_8);
        assertThat(read).isEqualTo(json.equals("{}") ? "\"\"" : json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{`a b`:1} | A property in XML has a name of letters, digits, dots, dashes and underscores. Found: another one at /a b. Take it out, or use JSON.",
                "{`x`:{`1`:1}} | A property in XML has a name of letters, digits, dots, dashes and underscores. Found: another one at /x/1. Take it out, or use JSON.",
                "{`a`:[`x`,``]} | A list in XML has no empty texts. Found: one at /a/1. Take it out, or use JSON.",
                "{`a`:[`\\u0000`]} | A text in XML has no control characters and no halves of others. Found: U+0000 at /a/0. Take it out, or use JSON.",
                "{`a`:`\\ud800`} | A text in XML has no control characters and no halves of others. Found: U+D800 at /a. Take it out, or use JSON.",
            })
    void whatXmlCantHoldIsRefused(String json, String message) {
        assertThatThrownBy(() -> xml(json.replace('`', '"')))
                .isInstanceOf(EncodingException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "<object>",
                "<object><a></object>",
                "<object/><object/>",
                "<object><a>x</a>y</object>",
                "<object>y<a>x</a></object>",
                "<object><a type='integer'><b/></a></object>",
                "<object><a type='null'><b/></a></object>",
                "<!DOCTYPE object><object/>",
                "<!DOCTYPE o [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><object><a>&b;</a></object>",
                "<!DOCTYPE o SYSTEM 'http://localhost/none.dtd'><object/>",
                "<object><a>&b;</a></object>",
                "<object><a>\u0001</a></object>",
            })
    void whatIsNoneOfTastypiesIsRefused(String xml) {
        assertThatThrownBy(() -> json(xml))
                .isInstanceOf(UnreadableXml.class)
                .hasMessageMatching("Expected: .* Found: .*\\.");
    }

    @Test
    void nothingIsNestedDeeperThanJsonMayBe() throws UnreadableXml {
        assertThat(json("<a>".repeat(200) + "</a>".repeat(200))).startsWith("{\"a\":{\"a\":");
        assertThatThrownBy(() -> json("<a>".repeat(201) + "</a>".repeat(201)))
                .hasMessage("Expected: no more than 200 elements within each other. Found: more, in line 1.");
        assertThatThrownBy(() -> json("<a>".repeat(100_000))).isInstanceOf(UnreadableXml.class);
    }
}
