package dev.banksman.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonView;
import dev.banksman.client.model.Field;
import dev.banksman.client.model.ReadOnly;
import dev.banksman.client.model.Related;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedJsonTest {
    private final Json json = Json.create();

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Node(
            @JsonProperty("resource_uri") @JsonView(ReadOnly.class) @Nullable
            String resourceUri,

            @JsonProperty("name") @Nullable String name,
            @JsonProperty("parent") @Nullable Related<Node> parent,
            @JsonProperty("next") Field<Related<Node>> next,
            @JsonProperty("list") @Nullable List<Related<Node>> list,
            @JsonProperty("map") @Nullable Map<String, Related<Node>> map) {
        Node {
            next = next == null ? Field.absent() : next;
        }
    }

    private Node read(String text) {
        return json.read(bytes(text), "", Node.class).orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String request(Object value) {
        return new String(json.writeRequest(value), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"parent\":\"/nodes/1\"}",
                "{\"parent\":{\"resource_uri\":\"/nodes/1\",\"name\":\"A\",\"parent\":{\"name\":\"B\",\"next\":\"/nodes/3\"}}}",
                "{\"next\":null}",
                "{\"next\":{\"resource_uri\":\"/nodes/1\"}}",
                "{\"list\":[\"/nodes/1\",{\"name\":\"A\"}],\"map\":{\"a\":\"/nodes/1\",\"b\":{\"name\":\"A\",\"next\":null}}}",
            })
    void whatWasReadIsWrittenAgain(String text) {
        assertThat(json.write(read(text))).asString(StandardCharsets.UTF_8).isEqualTo(text);
    }

    @Test
    void aRequestHasTheAddressOfWhatWasReadInFullWhereverItStands() {
        String full = "{\"resource_uri\":\"/nodes/1\",\"name\":\"A\"}";
        Node node = read(
                "{\"parent\":%1$s,\"next\":%1$s,\"list\":[%1$s,\"/nodes/2\"],\"map\":{\"a\":%1$s}}".formatted(full));
        assertThat(request(node))
                .isEqualTo("{\"parent\":\"/nodes/1\",\"next\":\"/nodes/1\",\"list\":[\"/nodes/1\",\"/nodes/2\"],"
                        + "\"map\":{\"a\":\"/nodes/1\"}}");
    }

    @Test
    void whatIsWantedInFullIsSentSoAndTellsWhichOneItIs() {
        Node node = read(
                "{\"parent\":{\"resource_uri\":\"/nodes/1\",\"name\":\"A\",\"parent\":{\"resource_uri\":\"/nodes/2\"}}}");
        Related<Node> parent = node.parent();
        Node wanted = new Node(null, null, parent == null ? null : parent.inFull(), Field.absent(), null, null);
        assertThat(request(wanted))
                .isEqualTo("{\"parent\":{\"name\":\"A\",\"parent\":\"/nodes/2\",\"resource_uri\":\"/nodes/1\"}}");
        Node created = new Node(
                null,
                null,
                Related.full(new Node(null, "A", null, Field.absent(), null, null)),
                Field.absent(),
                null,
                null);
        assertThat(request(created)).isEqualTo("{\"parent\":{\"name\":\"A\"}}");
    }

    @Test
    void whatCantBeSentEitherWayIsRefused() {
        assertThatThrownBy(() -> request(read("{\"list\":[{\"name\":\"A\"}]}")))
                .hasMessageContaining(
                        "has no resource_uri, so that it can't be sent as its address. Send it by inFull()")
                .hasMessageContaining("list");
    }

    @Test
    void whatIsNeitherAddressNorObjectIsToldWithItsPlace() {
        assertThatThrownBy(() -> read("{\"list\":[\"/nodes/1\",5]}"))
                .hasMessage("Expected at /list/1: an address or an object. Found: the number 5.");
        assertThatThrownBy(() -> read("{\"next\":\"a b\"}"))
                .hasMessage("Expected at /next: an address or an object. Found: the string \"a b\".");
        assertThatThrownBy(() -> read("{\"parent\":{\"parent\":{\"name\":7}}}"))
                .hasMessage("Expected at /parent/parent/name: a string. Found: the number 7.");
    }
}
