package dev.banksman.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.model.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What generated clients send, to the letter: the text that OpenAPI, RFC 6570, RFC 7578 and the form rules demand. */
final class WireTest {
    private static final String BASE = "https://api.acme.com";

    @TempDir
    Path folder;

    /** Each line of Java with the request that it makes. */
    private void assertWire(String document, String... linesAndWires) throws IOException {
        Map<String, String> wires = new LinkedHashMap<>();
        for (int i = 0; i < linesAndWires.length; i += 2) {
            wires.put(linesAndWires[i], linesAndWires[i + 1]);
        }
        try (CalledClient client = CalledClient.of(document, folder, List.copyOf(wires.keySet()))) {
            Map<String, String> made = new LinkedHashMap<>();
            wires.keySet()
                    .forEach(line -> made.put(line, client.wire(line).line().replace(BASE, "")));
            assertThat(made).isEqualTo(wires);
        }
    }

    @Test
    void queries() throws IOException {
        assertWire(
                "parameters-in-queries.yaml",
                "acme.build().q().form()",
                "GET /v1/form",
                "acme.build().q().form(q -> q.string(\"a b&c\").list(List.of(\"x\", \"y,z\")))",
                "GET /v1/form?string=a%20b%26c&list=x&list=y%2Cz",
                "acme.build().q().form(q -> q.joined(List.of(3L, 4L)))",
                "GET /v1/form?joined=3,4",
                "acme.build().q().form(q -> q.colour(c -> c.r(100L).g(200L).b(150L)))",
                "GET /v1/form?R=100&G=200&B=150",
                "acme.build().q().form(q -> q.flat(c -> c.r(100L).g(200L).b(150L)))",
                "GET /v1/form?flat=R,100,G,200,B,150",
                "acme.build().q().delimited(q -> q.spaced(List.of(\"a\", \"b c\")))",
                "GET /v1/delimited?spaced=a%20b%20c",
                "acme.build().q().delimited(q -> q.piped(List.of(\"a\", \"b\")))",
                "GET /v1/delimited?piped=a%7Cb",
                "acme.build().q().delimited(q -> q.open(List.of(\"a\", \"b\")))",
                "GET /v1/delimited?open=a&open=b",
                "acme.build().q().delimited(q -> q.pair(c -> c.r(1L).b(2L)))",
                "GET /v1/delimited?pair=R%7C1%7CB%7C2",
                "acme.build().q().deep(q -> q.filter(f -> f.state(\"open\").tags(List.of(\"a\", \"b\"))"
                        + ".made(m -> m.after(LocalDate.of(2021, 5, 17)).by(UserId.of(\"u/1\")))))",
                "GET /v1/deep?filter%5Bstate%5D=open&filter%5Btags%5D=a&filter%5Btags%5D=b"
                        + "&filter%5Bmade%5D%5Bafter%5D=2021-05-17&filter%5Bmade%5D%5Bby%5D=u%2F1",
                "acme.build().q().indexed(q -> q.filters(List.of("
                        + "IndexedQuery.FiltersItem.builder().fieldId(\"Name\").contains(\"x y\").build(),"
                        + "IndexedQuery.FiltersItem.builder().fieldId(\"Id\").anyOf(List.of(1L, 2L)).build()))"
                        + ".orderBy(o -> o.fieldId(\"Name\").descending(true)))",
                "GET /v1/indexed?filters%5B0%5D.fieldId=Name&filters%5B0%5D.contains=x%20y"
                        + "&filters%5B1%5D.fieldId=Id&filters%5B1%5D.anyOf%5B0%5D=1&filters%5B1%5D.anyOf%5B1%5D=2"
                        + "&orderBy.fieldId=Name&orderBy.descending=true",
                "acme.build().q().content(q -> q.where(c -> c.r(1L)).plain(\"a b\"))",
                "GET /v1/content?where=%7B%22R%22%3A1%7D&plain=a%20b",
                "acme.build().q().values(q -> q.user(UserId.of(\"u\")).at(OffsetDateTime.parse(\"2021-05-17T14:44:00+02:00\"))"
                        + ".day(LocalDate.of(2021, 5, 17)).state(ValuesQuery.State.CLOSED).price(new BigDecimal(\"1.10\")))",
                "GET /v1/values?user=u&at=2021-05-17T14%3A44%3A00%2B02%3A00&day=2021-05-17&state=closed&price=1.10",
                "acme.build().q().values(q -> q.flag(true).bytes(new byte[] {-1, -2}).raw(\"a/b?c=d&e\").untyped(\"\"))",
                "GET /v1/values?flag=true&bytes=%2F%2F4%3D&raw=a/b?c=d%26e&untyped=",
                "acme.build().q().values(q -> q.any(List.of(1, \"b\")).oddName(\"x\").class_(\"y\").builder_(\"z\"))",
                "GET /v1/values?any=1&any=b&odd%5Bname%5D=x&class=y&builder=z",
                "acme.build().q().required(q -> q.scope(5).kept(\"k\"))",
                "GET /v1/required?scope=5&kept=k",
                "acme.build().q().forty(q -> q.p40(\"z\").p01(\"a\"))",
                "GET /v1/forty?p01=a&p40=z");
    }

    @Test
    void paths() throws IOException {
        String colour = "Colour.builder().r(100L).g(200L).build()";
        assertWire(
                "parameters-in-paths.yaml",
                "acme.build().p().simple(\"a/b c;é\")",
                "GET /v1/simple/a%2Fb%20c%3B%C3%A9",
                "acme.build().p().simples(List.of(\"a,b\", \"c\"))",
                "GET /v1/simples/a%2Cb,c",
                "acme.build().p().object(" + colour + ")",
                "GET /v1/object/R,100,G,200",
                "acme.build().p().exploded(" + colour + ")",
                "GET /v1/exploded/R=100,G=200",
                "acme.build().p().label(List.of(\"a\", \"b\"))",
                "GET /v1/label/.a,b",
                "acme.build().p().labels(" + colour + ")",
                "GET /v1/labels/.R=100.G=200.json",
                "acme.build().p().matrix(List.of(\"a\", \"b;\"))",
                "GET /v1/matrix;v=a,b%3B",
                "acme.build().p().matrices(List.of(\"a\", \"b\"))",
                "GET /v1/matrices;odd%20name=a;odd%20name=b",
                "acme.build().p().content(List.of(1L, 2L))",
                "GET /v1/content/%5B1%2C2%5D",
                "acme.build().p().mixed(\"a/\", \"b\", q -> q.a(\"c\"))",
                "GET /v1/mixed/a%2F/.b?a=c",
                "acme.build().p().overridden(7)",
                "GET /v1/overridden/7",
                "acme.build().p().undeclared(\"x\")",
                "GET /v1/undeclared/x",
                "acme.build().p().odd(\"1\", true, UUID.fromString(\"00000000-0000-0000-0000-000000000001\"))",
                "GET /v1/odd/a%20b/%C3%A9/1/true/$(id)/00000000-0000-0000-0000-000000000001:add");
    }

    @Test
    void headersAndCookies() throws IOException {
        String headers =
                "acme.build().h().headers(q -> q.xOne(\"a b\").xList(List.of(1L, 2L)).xObject(c -> c.r(1L).g(\"g\"))"
                        + ".xExploded(c -> c.r(1L).g(\"g\")).xJson(c -> c.g(\"é\")).ifMatch(\"\\\"e\\\"\"))";
        String cookies =
                "acme.build().h().cookies(q -> q.one(\"a;b\").list(List.of(\"x\", \"y\")).joined(List.of(\"x\", \"y\"))"
                        + ".object(c -> c.r(1L).g(\"g g\")))";
        try (CalledClient client =
                CalledClient.of("parameters-in-headers-and-cookies.yaml", folder, List.of(headers, cookies))) {
            CalledClient.Sent sent = client.wire(headers);
            assertThat(List.of("X-One", "X-List", "X-Object", "X-Exploded", "X-Json", "If-Match"))
                    .map(sent::header)
                    .containsExactly("a b", "1,2", "R,1,G,g", "R=1,G=g", "{\"G\":\"\\u00e9\"}", "\"e\"");
            assertThat(client.wire(cookies).header("Cookie"))
                    .isEqualTo("one=a%3Bb; list=x; list=y; joined=x,y; R=1; G=g%20g");
        }
    }

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

    @Test
    void answers() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : List.of(
                "json",
                "wildcard",
                "default_",
                "maybe",
                "text",
                "maybeText",
                "number",
                "binary",
                "xml",
                "events",
                "both")) {
            lines.add("return acme.build().a()." + name + "()");
        }
        try (CalledClient client = CalledClient.of("answers.yaml", folder, lines)) {
            client.answering(200, "application/json", "{\"name\":\"Rex\"}");
            for (int i : List.of(0, 2, 10)) {
                assertThat(client.call(lines.get(i))).asString().startsWith("Pet[name=Rex");
            }
            assertThat(client.call(lines.get(3))).asString().startsWith("Optional[Pet[name=Rex");
            assertThat(client.answering(206, "application/json", "[]").call(lines.get(1)))
                    .isEqualTo(List.of());
            assertThat(client.answering(200, "text/plain", "a \"b\"").call(lines.get(4)))
                    .isEqualTo("a \"b\"");
            assertThat(client.call(lines.get(5))).isEqualTo(Optional.of("a \"b\""));
            assertThat(client.answering(200, "text/plain", "42").call(lines.get(6)))
                    .isEqualTo(42L);
            assertThat(client.answering(204, "", "").call(lines.get(3))).isEqualTo(Optional.empty());
            assertThat(client.call(lines.get(5))).isEqualTo(Optional.empty());
            for (int i : List.of(7, 8, 9)) {
                client.answering(200, "any/thing", "raw");
                try (Download download = (Download) client.call(lines.get(i))) {
                    assertThat(download.body().readAllBytes()).isEqualTo("raw".getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    @Test
    void anErrorsBodyIsOfTheDeclaredType() throws IOException {
        String call = "return acme.build().a().json()";
        try (CalledClient client = CalledClient.of("answers.yaml", folder, List.of(call))) {
            client.answering(
                    404, "application/problem+json", "{\"code\":\"E1\",\"message\":\"No pet.\",\"hint\":\"x\"}");
            assertThatThrownBy(() -> client.call(call)).isInstanceOfSatisfying(NotFoundException.class, e -> {
                assertThat(e.errors()).hasSize(1);
                assertThat(e.errors().get(0).code()).isEqualTo("E1");
                assertThat(e.errors().get(0).detail()).isEqualTo("No pet.");
                assertThat(e.body(client.type("Error"))).asString().startsWith("Error[code=E1, message=No pet.");
                assertThat(e.body(client.type("JsonDefaultError"))).asString().contains("hint=x");
            });
        }
    }

    @Test
    void credentials() throws IOException {
        String all =
                "acme.token(\"t\").login(\"u\", \"p\").headerKey(\"h\").queryKey(\"q\").cookieKey(\"c\").oauth(\"o\")"
                        + ".signed(\"s\").build().s().";
        Map<String, String> wires = new LinkedHashMap<>();
        wires.put(all + "token()", "GET /token | bearer t | ");
        wires.put(all + "basic()", "GET /basic | Basic dTpw | ");
        wires.put(all + "keys()", "GET /keys?api%20key=q |  | KEY=c h");
        wires.put(all + "either()", "GET /either | bearer t | h");
        wires.put("acme.login(\"u\", \"p\").build().s().either()", "GET /either | Basic dTpw | ");
        wires.put(all + "optional()", "GET /optional | bearer t | ");
        wires.put("acme.build().s().optional()", "GET /optional |  | ");
        wires.put(all + "open()", "GET /open |  | ");
        wires.put(all + "oauth()", "GET /oauth | Bearer o | ");
        wires.put("acme.oidc(() -> \"fresh\").build().s().oauth()", "GET /oauth | Bearer fresh | ");
        wires.put(all + "certificate()", "GET /certificate |  | h");
        wires.put(all + "signed()", "GET /signed | Signature s | ");
        String none = "acme.login(\"u\", \"p\").build().s().token()";
        List<String> lines = new ArrayList<>(wires.keySet());
        lines.add(none);
        try (CalledClient client = CalledClient.of("credentials.yaml", folder, lines)) {
            Map<String, String> made = new LinkedHashMap<>();
            wires.keySet().forEach(line -> {
                CalledClient.Sent sent = client.wire(line);
                String keys = (sent.header("Cookie") + " " + sent.header("X-Key")).strip();
                made.put(line, sent.line().replace(BASE, "") + " | " + sent.header("Authorization") + " | " + keys);
            });
            assertThat(made).isEqualTo(wires);
            assertThatThrownBy(() -> client.call(none))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "SApi#token() needs the credential token. Found: [login]. Set token(…) on the builder.");
        }
    }

    @Test
    void servers() throws IOException {
        String mine = "acme.token(\"t\").baseUrl(URI.create(\"https://mine.test/x\")).build().s().";
        Map<String, String> wires = new LinkedHashMap<>();
        wires.put("acme.token(\"t\").build().s().here()", "GET https://eu.acme.com:443/v1/here Bearer t");
        wires.put(
                "acme.token(\"t\").region(\"us\").base(\"v9\").build().s().here()",
                "GET https://us.acme.com:443/v9/here Bearer t");
        wires.put("acme.token(\"t\").build().s().files()", "GET https://files.acme.com/up/files Bearer t");
        wires.put("acme.token(\"t\").build().s().operation()", "POST https://eu.acme.com:443/v2/files Bearer t");
        wires.put("acme.token(\"t\").build().s().open()", "PUT https://open.acme.com/files ");
        wires.put(mine + "here()", "GET https://mine.test/x/here Bearer t");
        wires.put(mine + "files()", "GET https://mine.test/x/files Bearer t");
        String mars = "acme.token(\"t\").region(\"mars\")";
        List<String> lines = new ArrayList<>(wires.keySet());
        lines.add(mars);
        try (CalledClient client = CalledClient.of("servers.yaml", folder, lines)) {
            Map<String, String> made = new LinkedHashMap<>();
            wires.keySet().forEach(line -> {
                CalledClient.Sent sent = client.wire(line);
                made.put(line, sent.line() + " " + sent.header("Authorization"));
            });
            assertThat(made).isEqualTo(wires);
            assertThatThrownBy(() -> client.call(mars))
                    .hasMessage(
                            "The server's region must be one of [eu, us]. Found: mars. Set one of them, or the whole address by baseUrl(…).");
        }
    }

    @Test
    void aRelativeServerHasToBeToldWhereItIs() throws IOException {
        String untold = "acme.build()";
        String told = "acme.baseUrl(URI.create(\"https://api.acme.com/api/v3\")).build().s().here()";
        try (CalledClient client = CalledClient.of("servers-relative.yaml", folder, List.of(untold, told))) {
            assertThatThrownBy(() -> client.call(untold))
                    .hasMessage(
                            "Acme needs a base URL, as its document names no server. Set baseUrl(…) on the builder.");
            assertThat(client.wire(told).line()).isEqualTo("GET https://api.acme.com/api/v3/here");
        }
    }
}
