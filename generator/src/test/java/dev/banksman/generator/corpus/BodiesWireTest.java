package dev.banksman.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bodies become on the wire, to the letter: JSON, forms, and parts by RFC 7578. */
final class BodiesWireTest {
    @TempDir
    Path folder;

    @Test
    void bodies() throws IOException {
        String order = "Order.builder().article(\"bolt\").amount(2L).build()";
        String json = "application/json {\"article\":\"bolt\",\"amount\":2}";
        Map<String, String> wires = new LinkedHashMap<>();
        wires.put("acme.build().b().json(" + order + ")", json);
        wires.put("acme.build().b().merge(o -> o.amount(1L))", "application/merge-patch+json {\"amount\":1}");
        wires.put("acme.build().b().anyJson(" + order + ")", json);
        wires.put("acme.build().b().optional()", " ");
        wires.put("acme.build().b().optional(" + order + ")", json);
        wires.put("acme.build().b().delete(List.of(\"a\"))", "application/json [\"a\"]");
        wires.put("acme.build().b().text(\"é \\\"q\\\"\")", "text/plain é \"q\"");
        wires.put("acme.build().b().number(5L)", "text/plain 5");
        wires.put("acme.build().b().binary(Upload.of(new byte[] {65, 66}))", "application/octet-stream AB");
        wires.put("acme.build().b().image(Upload.of(new byte[] {65}).mediaType(\"image/png\"))", "image/png A");
        wires.put("acme.build().b().image(Upload.of(new byte[] {65}))", "application/octet-stream A");
        wires.put("acme.build().b().xml(Upload.of(\"<a/>\".getBytes()))", "application/xml <a/>");
        wires.put("acme.build().b().several(" + order + ")", json);
        wires.put(
                "acme.build().b().form(f -> f.name(\"a b+c\").note(null).tags(List.of(\"x\", \"y&z\")).joined(List.of(1L, 2L))"
                        + ".deep(d -> d.a(\"é\").b(b -> b.c(true))).json(" + order + "))",
                "application/x-www-form-urlencoded name=a+b%2Bc&tags=x&tags=y%26z&joined=1,2"
                        + "&deep%5Ba%5D=%C3%A9&deep%5Bb%5D%5Bc%5D=true"
                        + "&json=%7B%22article%22%3A%22bolt%22%2C%22amount%22%3A2%7D");
        try (CalledClient client = CalledClient.of("bodies.yaml", folder, List.copyOf(wires.keySet()))) {
            Map<String, String> made = new LinkedHashMap<>();
            wires.keySet().forEach(line -> {
                CalledClient.Sent sent = client.wire(line);
                made.put(line, sent.header("Content-Type") + " " + sent.body());
            });
            assertThat(made).isEqualTo(wires);
        }
    }

    @Test
    void parts() throws IOException {
        String line = "acme.build().b().parts(p -> p.file(Upload.of(\"F\".getBytes()).fileName(\"f.bin\"))"
                + ".more(List.of(Upload.of(\"1\".getBytes()), Upload.of(\"2\".getBytes()).mediaType(\"text/csv\")))"
                + ".photo(Upload.of(\"P\".getBytes())).order(o -> o.article(\"bolt\")).tags(List.of(\"x\", \"y\"))"
                + ".when(LocalDate.of(2021, 5, 17)).digest(new byte[] {1}))";
        try (CalledClient client = CalledClient.of("bodies.yaml", folder, List.of(line))) {
            CalledClient.Sent sent = client.wire(line);
            String boundary = sent.header("Content-Type").replace("multipart/form-data; boundary=", "");
            assertThat(sent.body().replace(boundary, "B")).isEqualTo("""
                    --B
                    Content-Disposition: form-data; name="file"; filename="f.bin"
                    Content-Type: application/octet-stream

                    F
                    --B
                    Content-Disposition: form-data; name="more"; filename="more"
                    Content-Type: application/octet-stream

                    1
                    --B
                    Content-Disposition: form-data; name="more"; filename="more"
                    Content-Type: text/csv

                    2
                    --B
                    Content-Disposition: form-data; name="photo"; filename="photo"
                    Content-Type: image/png

                    P
                    --B
                    Content-Disposition: form-data; name="order"
                    Content-Type: application/vnd.acme+json

                    {"article":"bolt"}
                    --B
                    Content-Disposition: form-data; name="tags"

                    x
                    --B
                    Content-Disposition: form-data; name="tags"

                    y
                    --B
                    Content-Disposition: form-data; name="when"

                    2021-05-17
                    --B
                    Content-Disposition: form-data; name="digest"

                    AQ==
                    --B--
                    """.replace("\n", "\r\n"));
        }
    }
}
