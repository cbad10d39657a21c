package dev.banksman.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is related goes out as its address, unless somebody wants it in full. */
final class RelatedWireTest {
    private static final String READ = """
            {"objID": 1, "resource_uri": "/v1/orders/1", "shipTo": "/v1/customers/44", "billTo": null,
             "customer": {"objID": 43, "resource_uri": "/v1/customers/43", "name": "The Globe", "parent": "/v1/customers/42"},
             "lines": [{"resource_uri": "/v1/lines/7", "qty": 2}, "/v1/lines/8"], "notes": "Later.", "more": 1.50}
            """;

    @TempDir
    Path folder;

    @Test
    void requests() throws IOException {
        String globe = "Customer.builder().name(\"The Globe\").build()";
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put(
                "acme.build().o().create(b -> b.customer(Related.to(\"/v1/customers/43\")).shipTo(null))",
                "{\"customer\":\"/v1/customers/43\",\"shipTo\":null}");
        bodies.put(
                "acme.build().o().create(b -> b.customer(Related.full(" + globe + ")).lines(List.of()))",
                "{\"customer\":{\"name\":\"The Globe\"},\"lines\":[]}");
        bodies.put(
                "acme.build().o().create(acme.build().o().get(1).toBuilder().notes(\"Now.\").build())",
                "{\"customer\":\"/v1/customers/43\",\"shipTo\":\"/v1/customers/44\",\"billTo\":null,"
                        + "\"lines\":[\"/v1/lines/7\",\"/v1/lines/8\"],\"notes\":\"Now.\",\"more\":1.50}");
        bodies.put(
                "acme.build().o().create(b -> b.customer(acme.build().o().get(1).customer().inFull()))",
                "{\"customer\":{\"name\":\"The Globe\",\"parent\":\"/v1/customers/42\",\"resource_uri\":\"/v1/customers/43\"}}");
        try (CalledClient client = CalledClient.of("related.yaml", folder, List.copyOf(bodies.keySet()))) {
            client.answering(200, "application/json", READ);
            Map<String, String> made = new LinkedHashMap<>();
            bodies.keySet().forEach(line -> {
                client.call(line);
                made.put(line, client.last().body());
            });
            assertThat(made).isEqualTo(bodies);
        }
    }
}
