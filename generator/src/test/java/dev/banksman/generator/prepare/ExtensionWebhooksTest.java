package dev.banksman.generator.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class ExtensionWebhooksTest {
    private static OpenAPI prepared(String webhooks) {
        String text = "openapi: 3.0.3\ninfo: {title: Shop, version: v1}\npaths: {}\nx-webhooks: " + webhooks + "\n";
        return Preparation.prepare(new OpenAPIV3Parser().readContents(text).getOpenAPI(), "");
    }

    @Test
    void theyBecomeWebhooksWithAllThatTheySay() {
        PathItem item = Objects.requireNonNull(
                prepared("{paid: {post: {operationId: paid, requestBody: {content: {application/json:"
                                + " {schema: {$ref: '#/components/schemas/Order'}, example: {id: 1}}}}}}}")
                        .getWebhooks()
                        .get("paid"));

        var json = Objects.requireNonNull(
                item.getPost().getRequestBody().getContent().get("application/json"));
        assertThat(item.getPost().getOperationId()).isEqualTo("paid");
        assertThat(json.getSchema().get$ref()).isEqualTo("#/components/schemas/Order");
        assertThat(json.getExample()).isEqualTo(Map.of("id", 1));
    }

    @Test
    void whatIsNoWebhookIsLeftOut() {
        assertThat(prepared("{a: 1, b: [x], c: {post: 3}}").getWebhooks()).isNull();
        assertThat(prepared("none").getWebhooks()).isNull();
    }
}
