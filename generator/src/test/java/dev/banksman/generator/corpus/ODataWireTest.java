package dev.banksman.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.ServerException;
import dev.banksman.client.model.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OData queries as a user writes them: what compiles, what does not, and what goes over the wire. */
final class ODataWireTest {
    private static final String BASE = "https://api.acme.com/v1";

    /** Of a user's statements in the file that is compiled. */
    private static final int FIRST_LINE = 7;

    @TempDir
    Path folder;

    private void assertWire(String... linesAndWires) throws IOException {
        Map<String, String> wires = new LinkedHashMap<>();
        for (int i = 0; i < linesAndWires.length; i += 2) {
            wires.put(linesAndWires[i], "GET " + linesAndWires[i + 1].replace(" ", "%20"));
        }
        try (CalledClient client = CalledClient.of("odata.yaml", folder, List.copyOf(wires.keySet()))) {
            Map<String, String> made = new LinkedHashMap<>();
            for (String line : wires.keySet()) {
                client.answering(200, "application/json", line.contains("paths()") ? "[]" : "{}");
                made.put(line, client.wire(line).line().replace(BASE, ""));
            }
            assertThat(made).isEqualTo(wires);
        }
    }

    @Test
    void queries() throws IOException {
        assertWire(
                "acme.build().companies().listDocument()",
                "/Companies",
                "acme.build().companies().listDocument(q -> q.filter(CompanyProperties.UPDATED_ON.ge(Instant.EPOCH)"
                        + ".and(CompanyProperties.COMPANY_TYPES.any(t -> t.ID.eq(4002))))"
                        + ".expand(CompanyProperties.DEFAULT_ADDRESS, CompanyProperties.COMPANY_TYPES)"
                        + ".orderBy(CompanyProperties.NAME.ascending()).top(50))",
                "/Companies?$expand=DefaultAddress,CompanyTypes&$filter=UpdatedOn ge 1970-01-01T00:00:00Z and "
                        + "CompanyTypes/any(companyType:companyType/Id eq 4002)&$orderby=Name&$top=50",
                "acme.build().companies().listDocument(q -> q.top(1).filter_(\"plain\").odata_(\"o\"))",
                "/Companies?$top=1&filter=plain&odata=o",
                "acme.build().companies().listDocument(q -> q.filter(CompanyProperties.STATE.eq(CompanyState.OPEN)"
                        + ".and(CompanyProperties.SIZE.in(Company.Size.SMALL, Company.Size.LARGE))"
                        + ".and(CompanyProperties.CODE.eq(CompanyCode.of(\"O'C\")))"
                        + ".and(CompanyProperties.SITE.endsWith(\".de\"))"
                        + ".and(CompanyProperties.PLACE.LATITUDE.gt(1.5))"
                        + ".and(CompanyProperties.PLACE.inner().LATITUDE.lt(2))"
                        + ".and(CompanyProperties.PLACES.all(p -> p.LATITUDE.le(3)))"
                        + ".and(CompanyProperties.SCORES.any(s -> s.gt(4)))"
                        + ".and(CompanyProperties.SEEN_ON.isNull())))",
                "/Companies?$filter=State eq Acme.Model.State'Open' and (Size eq 'small' or Size eq 'large')"
                        + " and Code eq 'O''C' and endswith(Site,'.de') and Place/Latitude gt 1.5"
                        + " and Place/Inner/Latitude lt 2 and Places/all(place:place/Latitude le 3)"
                        + " and Scores/any(number:number gt 4) and SeenOn eq null",
                "acme.build().companies().get(12L, q -> q.expand(CompanyProperties.PARENT.expand("
                        + "p -> p.expand(CompanyProperties.PARENT).select(CompanyProperties.ID))))",
                "/Companies(12)?$expand=Parent($expand=Parent;$select=Id)",
                "acme.build().companies().listDocument(q -> q.expand(CompanyProperties.PARENT.expand("
                        + "p -> p.expand(CompanyProperties.DEFAULT_ADDRESS)))"
                        + ".filter(CompanyProperties.PARENT.defaultAddress().CITY.eq(\"Berlin\")))",
                "/Companies?$expand=Parent($expand=DefaultAddress)&$filter=Parent/DefaultAddress/City eq 'Berlin'",
                "acme.build().paths().list(q -> q.expand(PathProperties.ONE, PathProperties.ONES, PathProperties.R)"
                        + ".filter(PathProperties.ONE.NOT.eq(PathProperties.IT_).and(PathProperties.ONES.any("
                        + "o -> o.NOT.eq(PathProperties.VALUE)))))",
                "/Paths?$expand=One,Ones,R&$filter=One/not eq It and Ones/any(one:one/not eq Value)");
    }

    @Test
    void aFilterWithoutItsExpandIsRefusedBeforeAnythingIsSent() throws IOException {
        String line = "acme.build().companies().list(q -> q.filter(CompanyProperties.DEFAULT_ADDRESS.CITY.eq(\"a\")))";
        try (CalledClient client = CalledClient.of("odata.yaml", folder, List.of(line))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> client.call(line))
                    .withMessage("A filter on a sub-entity needs that entity in $expand. Found: a $filter on "
                            + "DefaultAddress and no $expand. Expand it too: DefaultAddress.");
        }
    }

    @Test
    void itemsAreReadFromValueAndFromData() throws IOException {
        String list = "return acme.build().companies().list()";
        String document = "return acme.build().companies().listDocument().value()";
        String all = "return acme.build().companies().listAll().iterator().next().name()";
        try (CalledClient client = CalledClient.of("odata.yaml", folder, List.of(list, document, all))) {
            for (String name : List.of("value", "data")) {
                client.answering(
                        200, "application/json", "{\"@odata.count\": 1, \"%s\": [{\"Name\": \"A\"}]}".formatted(name));
                assertThat((List<?>) client.call(list)).hasSize(1);
                assertThat((List<?>) client.call(document)).hasSize(1);
                assertThat(client.call(all)).asString().contains("A");
            }
        }
    }

    @Test
    void pagesByOffsetReplaceTheCallersSkip() throws IOException {
        String line =
                "return acme.build().paths().listAll(q -> q.skip(5).top(2), Cursor.offset(7)).iterator().hasNext()";
        try (CalledClient client = CalledClient.of("odata.yaml", folder, List.of(line))) {
            client.answering(200, "application/json", "[]");
            assertThat(client.wire(line).line()).isEqualTo("GET " + BASE + "/Paths?$top=2&%24skip=7");
        }
    }

    @Test
    void aKeyIsWrittenAsALiteral() throws IOException {
        assertWire(
                "acme.build().companies().article(\"O'Neil/1\")",
                "/Articles(%27O%27%27Neil%2F1%27)",
                "acme.build().companies().version(CompanyCode.of(\"a b\"), new UUID(0, 1))",
                "/Versions(Article=%27a%20b%27,Id=00000000-0000-0000-0000-000000000001)");
    }

    @Test
    void aStreamIsAskedForByItsOwnMediaType() throws IOException {
        String line = "return acme.build().companies().logo(3L)";
        try (CalledClient client = CalledClient.of("odata.yaml", folder, List.of(line))) {
            client.answering(200, "image/png", "PNG");
            CalledClient.Sent sent = client.wire(line);
            assertThat(sent.line()).isEqualTo("GET " + BASE + "/Companies(3)/Logo/$value");
            assertThat(sent.header("Accept")).isEqualTo("image/png");
            try (Download download = (Download) client.call(line)) {
                assertThat(download.mediaType()).contains("image/png");
            }
        }
    }

    @Test
    void anActionIsNeverSentAgain() throws IOException {
        String line = "return acme.build().companies().merge(3L)";
        try (CalledClient client = CalledClient.of("odata.yaml", folder, List.of(line))) {
            client.answering(503, "text/plain", "busy");
            assertThatThrownBy(() -> client.call(line)).isInstanceOf(ServerException.class);
            assertThat(client.sent())
                    .extracting(CalledClient.Sent::line)
                    .containsExactly("POST " + BASE + "/Companies(3)/do.Merge");
        }
    }

    /** As strictly as javac can, with the static imports of a user. */
    @Test
    void whatAUserWritesCompiles() throws IOException {
        assertThat(compiled("""
                acme.companies().list(q -> q.filter(UPDATED_ON.ge(Instant.EPOCH).and(COMPANY_TYPES.any(t -> t.ID.eq(4002))))
                    .expand(DEFAULT_ADDRESS, COMPANY_TYPES.expand(t -> t.top(5)))
                    .orderBy(NAME.ascending(), DEFAULT_ADDRESS.CITY.descending())
                    .top(50));
                """)).isEmpty();
    }

    @Test
    void whatMixesTypesDoesNotCompile() throws IOException {
        List<String> mixed = new ArrayList<>();
        for (String filter : List.of(
                "UPDATED_ON.ge(java.time.LocalDate.EPOCH)",
                "FOUNDED_DATE.ge(Instant.EPOCH)",
                "FOUNDED_DATE.eq(UPDATED_ON)",
                "NAME.eq(3)",
                "ID.eq(\"3\")",
                "IS_ACTIVE.gt(true)",
                "CODE.eq(\"text\")",
                "STATE.eq(Company.Size.SMALL)",
                "NAME.eq(CompanyAddressProperties.CITY)",
                "CompanyAddressProperties.CITY.eq(\"Berlin\")",
                "COMPANY_TYPES.any(t -> CompanyTypeProperties.ID.eq(1))")) {
            mixed.add("acme.companies().list(q -> q.filter(" + filter + "));");
        }
        for (String other : List.of("NAME", "DEFAULT_ADDRESS.company()", "CompanyAddressProperties.COMPANY")) {
            mixed.add("acme.companies().list(q -> q.expand(" + other + "));");
        }
        mixed.add("acme.companies().get(1L, q -> q.top(1));");

        List<String> errors = compiled(String.join("\n", mixed));

        for (int i = 0; i < mixed.size(); i++) {
            String line = "User.java:" + (FIRST_LINE + i) + ": ";
            assertThat(errors).as(mixed.get(i)).anyMatch(error -> error.startsWith(line));
        }
    }

    private List<String> compiled(String statements) throws IOException {
        List<Path> files =
                new ArrayList<>(Sources.ours(Path.of("src/test/corpus/odata.yaml"), folder.resolve("sources"))
                        .java());
        files.add(Files.writeString(folder.resolve("User.java"), """
                package com.acme;
                import static com.acme.CompanyProperties.*;
                import java.time.Instant;
                final class User {
                private User() {}
                static void use(Acme acme) {
                %s
                }
                }
                """.formatted(statements)));
        return Compilation.strict(files, folder.resolve("classes"));
    }
}
