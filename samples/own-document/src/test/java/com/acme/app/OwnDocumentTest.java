package com.acme.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.client.Acme;
import com.acme.client.Parcel;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client that the build made of {@code src/main/openapi/acme.yaml}. */
class OwnDocumentTest {
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/parcels/7", exchange -> {
            byte[] parcel = "{\"id\":\"7\",\"weight\":1.50,\"state\":\"lost\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, parcel.length);
            exchange.getResponseBody().write(parcel);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void callsTheSystem() {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
        try (Acme acme = Acme.builder().baseUrl(url).build()) {
            Parcel parcel = acme.parcels().get("7");

            assertThat(parcel.weight()).isEqualTo("1.50");
            assertThat(parcel.state().value()).isEqualTo("lost");
        }
    }
}
