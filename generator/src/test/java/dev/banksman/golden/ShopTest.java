package dev.banksman.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.model.ApiResponse;
import dev.banksman.client.model.Download;
import dev.banksman.client.model.Pages;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The golden client at work, on the runtime, over a transport that answers from a script. */
class ShopTest {
    private static final String PRODUCT = """
            {"data": {"id": 7, "type": "product", "attributes":
              {"name": "Bolt", "price": {"amount": 12.50, "currency": "EUR"}, "sold": null, "colour": 1.10}}}""";

    private final Script script = new Script();
    private final Shop shop =
            Shop.builder().apiToken("secret").transport(script).build();

    @Test
    void readsWhatIsInsideTheEnvelope() {
        script.answer(200, PRODUCT);

        Product product = shop.products().get(ProductId.of("7"));

        assertThat(product.id()).isEqualTo(ProductId.of("7"));
        assertThat(product.name()).isEqualTo("Bolt");
        assertThat(product.price().amount()).isEqualTo(new BigDecimal("12.50"));
        assertThat(product.releasedOn()).isNull();
        assertThat(product.attributes().releasedOn().isAbsent()).isTrue();
        assertThat(product.attributes().additionalProperties()).isEqualTo(Map.of("colour", new BigDecimal("1.10")));
        assertThat(script.requests()).containsExactly("GET https://api.shop.example/v2/products/7");
    }

    @Test
    void flattensThroughWhatIsMissing() {
        script.answer(200, "{\"data\": {\"id\": \"7\"}}");

        Product product = shop.products().get(ProductId.of("7"));

        assertThat(product.name()).isNull();
        assertThat(product.supplierId()).isNull();
    }

    @Test
    void sendsWhatTheLambdaBuilds() {
        script.answer(201, PRODUCT);

        shop.products()
                .create(b -> b.name("Bolt")
                        .price(p -> p.amount(new BigDecimal("12.50")).currency("EUR"))
                        .releasedOn(null)
                        .fieldsAttributes(Map.of(TemplateFieldId.of("1"), "steel")));

        assertThat(script.body()).isEqualTo("""
                        {"name":"Bolt","price":{"amount":12.50,"currency":"EUR"},"kind":"product","released_on":null,\
                        "fields_attributes":{"1":"steel"}}""");
    }

    @Test
    void namesTheRequiredPropertyThatIsMissing() {
        assertThatThrownBy(() -> CreateProductRequest.builder().name("Bolt").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("CreateProductRequest.price is required. Set it on the builder before build().");
    }

    @Test
    void readChangeWriteLosesNothing() {
        script.answer(200, PRODUCT);
        Product product = shop.products().get(ProductId.of("7"));

        Product changed = product.toBuilder()
                .attributes(product.attributes().toBuilder()
                        .releasedOn(LocalDate.of(2026, 1, 2))
                        .build())
                .build();

        assertThat(changed.attributes().additionalProperties())
                .isEqualTo(product.attributes().additionalProperties());
        assertThat(changed.releasedOn()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(changed.toBuilder()
                        .attributes(changed.attributes().toBuilder()
                                .releasedOnAbsent()
                                .build())
                        .build())
                .isEqualTo(product);
    }

    @Test
    void pagesByItself() {
        script.answer(200, page(1, 2, "a", "b")).answer(200, page(2, 2, "c"));

        Pages<Product, ListProductsDocument> pages =
                shop.products().listAll(q -> q.search("bolt").ids(List.of(ProductId.of("a"), ProductId.of("b"))));
        List<String> ids = new ArrayList<>();
        pages.forEach(product -> ids.add(product.id().value()));

        assertThat(ids).containsExactly("a", "b", "c");
        assertThat(script.requests())
                .containsExactly(
                        "GET https://api.shop.example/v2/products?search=bolt&ids=a,b",
                        "GET https://api.shop.example/v2/products?search=bolt&ids=a,b&page=2");
    }

    @Test
    void keepsIncludedResourcesOfUnknownTypes() {
        script.answer(200, """
                {"data": {"id": "7", "type": "product"}, "included":
                  [{"id": "1", "type": "supplier", "name": "Ada"}, {"type": "moon", "phase": 0.5}]}""");

        ProductDocument document = shop.products().getDocument(ProductId.of("7"));

        assertThat(document.included())
                .containsExactly(
                        Supplier.builder().id("1").name("Ada").build(),
                        new IncludedResource.Unknown("moon", Map.of("phase", new BigDecimal("0.5"))));
    }

    @Test
    void awaitsAnExport() {
        script.answer(200, "{\"data\": {\"id\": 1, \"status\": \"complete\"}}");

        assertThat(shop.exports().await(1).status()).isEqualTo(Export.Status.COMPLETE);
    }

    @Test
    void throwsTypedErrors() {
        script.answer(404, "{\"errors\": [{\"status\": 404, \"code\": \"gone\", \"title\": \"Gone\"}]}");

        assertThatThrownBy(() -> shop.products().delete(ProductId.of("7")))
                .isInstanceOfSatisfying(
                        NotFoundException.class,
                        e -> assertThat(e.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.code()).isEqualTo("gone")));
    }

    @Test
    void downloadsWithoutCredentialsWhereTheDocumentSaysSo() throws IOException {
        script.answer(200, "png");

        try (Download picture = shop.products().picture(ProductId.of("7"))) {
            assertThat(picture.body()).hasBinaryContent("png".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(script.headers()).doesNotContainKey("Authorization");
    }

    @Test
    void answersNothingWhereNullIsAllowed() {
        script.answer(200, "{\"data\": null}");

        @SuppressWarnings("deprecation")
        var review = shop.products().latestReview(ProductId.of("7"));

        assertThat(review).isEmpty();
    }

    @Test
    void leavesReadOnlyPropertiesOutOfRequests() {
        script.answer(
                        200,
                        "{\"data\": {\"id\": \"7\", \"type\": \"product\", \"attributes\":"
                                + " {\"created_at\": \"2026-01-02T03:04:05.479+01:00\", \"labels\": {\"b\": \"1\", \"a\": \"2\"}}}}")
                .answer(202, "{\"data\": {\"id\": 1, \"status\": \"queued\"}}");
        Product product = shop.products().get(ProductId.of("7"));

        shop.exports().create(b -> b.format(CreateExportRequest.Format.CSV).product(product));

        assertThat(product.createdAt()).isEqualTo("2026-01-02T03:04:05.479+01:00");
        assertThat(script.body())
                .isEqualTo("{\"format\":\"csv\",\"product\":{\"id\":\"7\",\"type\":\"product\",\"attributes\":"
                        + "{\"sold\":null,\"labels\":{\"b\":\"1\",\"a\":\"2\"}}}}");
    }

    @Test
    void tellsStatusAndHeadersOfOneCall() {
        script.answer(200, PRODUCT);

        ApiResponse<Product> response =
                shop.exchange(client -> client.products().get(ProductId.of("7")));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("content-type")).contains("application/json");
        assertThat(response.value().name()).isEqualTo("Bolt");
    }

    @Test
    void mixinsSeeWhatIsGenerated() {
        script.answer(200, page(1, 1, "a", "b")).answer(200, page(1, 1, "a"));

        assertThat(shop.greeting()).isEqualTo("The shop sells 2 things.");
        assertThat(shop.products().count()).isEqualTo(1);
    }

    @Test
    void aRecordHasTheMethodsOfItsMixin() {
        assertThat(Supplier.builder().id("1").name("Ada").build().label()).isEqualTo("Ada");
    }

    @Test
    void openEnumsKeepWhatNobodyKnew() {
        ProductState lost = ProductState.of("lost");

        assertThat(lost.known()).isEqualTo(ProductState.Known.UNRECOGNIZED);
        assertThat(ProductState.of("sold-out")).isEqualTo(ProductState.SOLD_OUT);
        assertThat(ProductState.SOLD_OUT.known()).isEqualTo(ProductState.Known.SOLD_OUT);
        assertThat(lost).hasToString("lost");
    }

    private static String page(int page, int pages, String... ids) {
        List<String> data = new ArrayList<>();
        for (String id : ids) {
            data.add("{\"id\": \"" + id + "\", \"type\": \"product\"}");
        }
        return "{\"data\": [" + String.join(",", data) + "], \"meta\": {\"page\": " + page + ", \"total_pages\": "
                + pages + "}}";
    }

    /** Answers in turn, and remembers what was asked. */
    private static final class Script implements Client {
        private final Deque<Response.Builder> answers = new ArrayDeque<>();
        private final List<Request> requests = new ArrayList<>();

        Script answer(int status, String body) {
            answers.add(Response.builder()
                    .status(status)
                    .headers(Map.of("Content-Type", List.of("application/json")))
                    .body(body, StandardCharsets.UTF_8));
            return this;
        }

        @Override
        public Response execute(Request request, Request.Options options) {
            requests.add(request);
            return answers.remove().request(request).build();
        }

        List<String> requests() {
            return requests.stream()
                    .map(request -> request.httpMethod() + " " + request.url())
                    .toList();
        }

        String body() {
            return new String(requests.get(requests.size() - 1).body(), StandardCharsets.UTF_8);
        }

        Map<String, Collection<String>> headers() {
            Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            headers.putAll(requests.get(0).headers());
            return headers;
        }
    }
}
