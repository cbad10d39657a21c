package dev.banksman.client.odata;

import static dev.banksman.client.odata.example.CompanyProperties.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.client.odata.example.Company;
import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** Any text arrives as it is, and can't end its literal or its parameter. */
final class TextLiteralPropertiesTest {

    @Property
    void aTextComesOutOfTheQueryAsItWentIn(@ForAll @StringLength(max = 40) String text) {
        boolean whole = text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        if (whole) {
            Filter<Company> filter = NAME.eq(text);
            URI address = URI.create("https://acme.com" + Sent.companies(q -> q.filter(filter)));

            assertThat(address.getRawQuery()).doesNotContain("&", "+", "#", " ");
            String literal = address.getQuery().substring("$filter=Name eq ".length());
            assertThat(literal).startsWith("'").endsWith("'");
            String inside = literal.substring(1, literal.length() - 1);
            assertThat(inside.replace("''", "")).doesNotContain("'");
            assertThat(inside.replace("''", "'")).isEqualTo(text);
        }
    }
}
