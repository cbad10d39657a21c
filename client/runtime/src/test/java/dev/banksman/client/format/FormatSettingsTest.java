package dev.banksman.client.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.ApiClient;
import dev.banksman.client.GenericBuilder;
import dev.banksman.client.call.Origin;
import dev.banksman.client.model.ClientDescriptor;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatSettingsTest {
    private static final Origin SERVER = Origin.of(URI.create("https://api.example.com"));

    private static FormatSettings settings(Format format, Map<String, String> documented) {
        return FormatSettings.of(format, documented, SERVER);
    }

    @ParameterizedTest
    @CsvSource({
        "/orders, /orders.xml",
        "/orders/5, /orders/5.xml",
        "/orders.json, /orders.xml",
        "/orders.xml, /orders.xml",
        "/orders/, /orders/",
        "/a.b/c, /a.b/c.xml",
    })
    void aPathHasOneSuffixThatOfTheFormat(String path, String suffixed) {
        Map<String, String> both = Map.of("json", ".json", "xml", ".xml");
        assertThat(settings(Format.XML, both).suffixed(path)).isEqualTo(suffixed);
        assertThat(settings(Format.JSON, both).suffixed(suffixed)).isEqualTo(suffixed.replace(".xml", ".json"));
    }

    @Test
    void aFormatMayHaveNone() {
        FormatSettings headersOnly = settings(Format.XML, Map.of("json", "", "xml", ""));
        assertThat(headersOnly.suffixed("/orders")).isEqualTo("/orders");
        assertThat(headersOnly.suffixes()).hasSize(2);
    }

    @Test
    void onlyWhatTheDocumentOffersCanBeChosen() {
        GenericBuilder json = ApiClient.builder(ClientDescriptor.builder("Example")
                .baseUrl("https://api.example.com")
                .build());
        assertThat(json.format(Format.JSON)).isSameAs(json);
        assertThatThrownBy(() -> json.format(Format.XML))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The format must be one that Example offers. Found: xml. Its document offers json.");
    }
}
