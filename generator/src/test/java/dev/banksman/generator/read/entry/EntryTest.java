package dev.banksman.generator.read.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.CredentialPlan;
import dev.banksman.generator.plan.CredentialPlan.Kind;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.EntryPlan;
import dev.banksman.generator.plan.ServerPlan;
import dev.banksman.generator.read.Documents;
import dev.banksman.generator.read.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntryTest {

    @Test
    void theDocumentAsAWholeIsTheEntryClass() {
        var result = Documents.whole("""
                openapi: 3.1.0
                info: {title: HandsHQ API, version: v1, summary: Projects., description: And more.}
                x-banksman-name: HandsHq
                x-banksman-mixin: [com.acme.One, com.acme.Two]
                servers: [{url: https://api.handshq.com/v1}, {url: https://other}]
                paths: {}
                components:
                  securitySchemes:
                    apiToken: {type: http, scheme: bearer, description: The token.}
                    login: {type: http, scheme: Basic}
                    header-key: {type: apiKey, in: header, name: X-Key}
                    timeout: {type: apiKey, in: query, name: key}
                    session: {type: apiKey, in: cookie, name: SID, x-banksman-name: sid}
                """, Map.of(), Map.of());
        assertThat(result.plan().entry())
                .isEqualTo(new EntryPlan(
                        "HandsHq",
                        new Doc("Projects.", "And more.", List.of(), ""),
                        "HandsHQ",
                        "v1",
                        Optional.of(new ServerPlan("https://api.handshq.com/v1", List.of(), Doc.NONE)),
                        List.of(
                                new ServerPlan("https://api.handshq.com/v1", List.of(), Doc.NONE),
                                new ServerPlan("https://other", List.of(), Doc.NONE)),
                        List.of(
                                new CredentialPlan(
                                        "apiToken", "apiToken", Kind.BEARER, "bearer", Types.doc("The token.")),
                                new CredentialPlan("login", "login", Kind.BASIC, "Basic", Doc.NONE),
                                new CredentialPlan("header-key", "headerKey", Kind.HEADER, "X-Key", Doc.NONE),
                                new CredentialPlan("timeout", "timeout_", Kind.QUERY, "key", Doc.NONE),
                                new CredentialPlan("session", "sid", Kind.COOKIE, "SID", Doc.NONE)),
                        false,
                        List.of("com.acme.One", "com.acme.Two")));
        assertThat(result.plan().packageName()).isEqualTo("com.acme");
        assertThat(result.warned()).containsExactly("NAME_RESERVED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{url: 'https://api.acme.com/v1'}]                                                          | https://api.acme.com/v1",
                "[{url: 'https://{tenant}.acme.com/{v}', variables: {tenant: {default: eu}, v: {default: v1}}}] | https://{tenant}.acme.com/{v}",
                "[{url: 'http://localhost:8080'}]                                                            | http://localhost:8080",
                "[{url: '//acme.com/v1'}]                                                                    | https://acme.com/v1",
                "[{url: '///v1'}]                                                                            | ''",
                "[{url: /v1}]                                                                                | ''",
                "[{url: 'https://{tenant}.acme.com'}]                                                        | ''",
                "[{url: 'ftp://acme.com'}]                                                                   | ''",
                "[{url: 'https://<tenant>.acme.com/v1'}]                                                     | ''",
                "[{url: 'https://my_host/v1'}]                                                               | ''",
                "[{url: 'https://{t}.acme.com', variables: {t: {default: 'e\"u'}}}]                           | ''",
                "[{url: 'https:acme'}]                                                                       | ''",
            })
    void theBaseUrlIsTheFirstServers(String servers, String url) {
        var result = Documents.read("servers: " + servers + "\npaths: {}");
        assertThat(url(result)).isEqualTo(url);
        assertThat(result.warned()).isEqualTo(url.isEmpty() ? List.of("UNUSABLE_SERVER") : List.of());
    }

    private static String url(Documents.Result result) {
        return result.plan().entry().server().map(ServerPlan::url).orElse("");
    }

    @Test
    void aServerThatCanNotBeCalledIsNoBaseUrl() {
        var result = Documents.read("servers: [{url: 'https://<tenant>.acme.com/v1'}]\npaths: {}");
        assertThat(result.report()).isEqualTo("""
                warning BM408: The first server is an absolute address of http or https, its variables at their defaults. \
                Found: https://<tenant>.acme.com/v1.
                    at shop.yaml#/servers/0/url
                    Correct it; until then, there is no base URL but the one that the client is given.
                """);
    }

    @Test
    void withoutAServerThereIsNoBaseUrl() {
        assertThat(url(Documents.read("paths: {}"))).isEmpty();
        assertThat(Documents.read("paths: {}").plan().entry().name()).isEqualTo("Shop");
    }

    private static final String SCHEMES = """
            components:
              securitySchemes:
                token: {type: http, scheme: bearer}
                key: {type: apiKey, in: header, name: X-Key}
                digest: {type: http, scheme: digest}
                tls: {type: mutualTLS}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{token: []}]              |                       | [[token]]",
                "[{token: []}]              | []                    | []",
                "[{token: []}]              | [{key: []}]           | [[key]]",
                "[{token: []}]              | [{token: [], key: []}] | [[token, key]]",
                "[{token: []}]              | [{token: []}, {}, {key: []}] | [[token], [key], []]",
                "[{}, {key: []}]            |                       | [[key], []]",
                "[{digest: []}, {key: []}]  |                       | [[digest], [key]]",
                "[{tls: []}, {tls: [], key: []}] |                  | [[key], []]",
                "[{tls: []}]                |                       | []",
                "[]                         |                       | []",
            })
    void anOperationSendsWhatItsSecurityNames(String document, String operation, String sent) {
        String own = operation == null ? "" : "security: " + operation + ", ";
        var result = Documents.read("security: " + document + "\npaths: {/a: {get: {operationId: a, " + own
                + "responses: {'204': {description: ''}}}}}\n" + SCHEMES);
        assertThat(result.method("a").security().toString()).isEqualTo(sent);
        assertThat(result.warned()).containsExactly("NOT_SUPPORTED", "NOT_SUPPORTED");
    }

    @Test
    void securityProblems() {
        var result = Documents.read("""
                security: [{token: []}, {key: []}]
                paths:
                  /a: {get: {operationId: a, responses: {'204': {description: ''}}}}
                  /b: {get: {operationId: b, security: [{tokne: [], key: []}], responses: {'204': {description: ''}}}}
                components:
                  securitySchemes:
                    token: {type: http, scheme: bearer}
                    key: {type: apiKey, in: header, name: X-Key}
                    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://a/token, scopes: {}}}}
                """);
        assertThat(result.report()).isEqualTo("""
                        warning BM413: security names schemes of components/securitySchemes. Found: tokne.
                            at shop.yaml#/paths/~1b/get/security
                            Name one of token, key, oauth, or declare it there; until then, nothing is sent for it.
                            Did you mean token?
                        """);
        assertThat(result.method("b").security()).containsExactly(List.of("key"));
    }
}
