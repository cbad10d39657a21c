package dev.banksman.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What parameters become on the wire, to the letter: the text that OpenAPI and RFC 6570 demand. */
final class ParametersWireTest {
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
}
