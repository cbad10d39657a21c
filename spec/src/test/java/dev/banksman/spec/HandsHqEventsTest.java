package dev.banksman.spec;

import static dev.banksman.spec.HandsHqDocument.ROOT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What HandsHQ's document says of events, against the samples and the rules of the vendor's reference. */
class HandsHqEventsTest {
    private static final String EXTENSION = "x-banksman-event";
    private static final Place DEFAULTS = ROOT.at(EXTENSION);

    static Stream<Sample> events() {
        return Sample.of("handshq").stream().filter(Sample::isEvent);
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventSaysWhatItIsInOneOfThreePlaces(Sample event) {
        Place shape =
                ROOT.at("webhooks").at(event.owner()).at("post").at(EXTENSION).at("shape");
        String named = DEFAULTS.at("type").elements().stream()
                .map(locator -> event.json().at(locator.text("pointer")).asString(""))
                .filter(type -> !type.isEmpty())
                .findFirst()
                .orElse("");

        assertThat(named).isEqualTo(shape.exists() ? "" : event.owner());
        assertThat(event.json().at(shape.text("pointer")).asString("")).isEqualTo(shape.text("value"));
    }

    @Test
    void onlyTheTrainingStatusesAreAListAndNameTheirTypeInCamelCase() {
        assertThat(events())
                .filteredOn(event -> event.json().at("/data").isArray())
                .extracting(Sample::owner)
                .containsExactly("training_status_changed");
        assertThat(events())
                .filteredOn(event -> event.json().at("/meta").has("eventType"))
                .extracting(Sample::owner)
                .containsExactly("training_status_changed");
    }

    @Test
    void onlyTheVersionPdfHasAnIdentityAndNoDeliveryHasAnIdOrATime() {
        assertThat(HandsHqDocument.webhooks())
                .allSatisfy(
                        (event, webhook) -> assertThat(webhook.at("parameters").elements())
                                .extracting(parameter -> parameter.text("name"))
                                .containsExactly("X-Handshq-Webhook-Signature"));
        assertThat(HandsHqDocument.webhooks().entrySet().stream()
                        .filter(webhook ->
                                webhook.getValue().at(EXTENSION).at("identity").exists())
                        .map(Map.Entry::getKey))
                .containsExactly("version_pdf_created");
    }

    @Test
    void aVersionPdfsLinkIsContentInTheWebhook() {
        JsonNode links =
                Sample.named("handshq", "version_pdf_created.event.json").json().at("/data/links");
        Place read = ROOT.at("components")
                .at("schemas")
                .at("VersionPdf")
                .at("properties")
                .at("links");

        assertThat(links.propertyNames()).containsExactly("content");
        assertThat(read.at("properties").node().propertyNames()).containsExactly("version_pdf_url");
    }

    @Test
    void whatAVersionPdfIncludesIsNotWhatItsRelationshipNames() {
        JsonNode event =
                Sample.named("handshq", "version_pdf_created.event.json").json();

        assertThat(event.at("/data/relationships/project/data/id").stringValue())
                .isEqualTo("40");
        assertThat(event.at("/included/2/type").stringValue()).isEqualTo("project");
        assertThat(event.at("/included/2/id").stringValue()).isEqualTo("19");
    }

    @Test
    void theSignatureIsTheHexDigestOfTheBodyUnderTheToken() throws GeneralSecurityException {
        Place signature = DEFAULTS.at("signature");
        Mac mac = Mac.getInstance(signature.text("algorithm"));
        mac.init(new SecretKeySpec("my_key".getBytes(UTF_8), signature.text("algorithm")));

        assertThat(signature.text("header")).isEqualTo("X-Handshq-Webhook-Signature");
        assertThat(signature.text("encoding")).isEqualTo("hex");
        assertThat(HexFormat.of().formatHex(mac.doFinal("{\"bar\":\"foo\"}".getBytes(UTF_8))))
                .isEqualTo("f0ccfece4923a8eb610fec19a031a769361d164860c4bb11dde380f6d8dc54bf");
    }

    @Test
    void aReceiverUnsubscribesBy410() {
        assertThat(DEFAULTS.node().path("unsubscribe").asInt()).isEqualTo(410);
        assertThat(HandsHqDocument.webhooks().values())
                .allSatisfy(webhook -> assertThat(webhook.at("responses").node().propertyNames())
                        .containsExactly("2XX", "410"));
    }

    /** Public, but not in the reference: what they answer is not known, so they are not offered. */
    @Test
    void foldersAndTeamsAreLeftOut() {
        assertThat(HandsHqDocument.OPERATIONS)
                .extracting(Operation::template)
                .noneMatch(template -> template.contains("folders") || template.contains("teams"));
    }
}
