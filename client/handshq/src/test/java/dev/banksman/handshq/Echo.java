package dev.banksman.handshq;

import dev.banksman.client.ApiClient;
import dev.banksman.client.model.ClientDescriptor;
import feign.RequestLine;
import tools.jackson.databind.JsonNode;

/** The client's own way of writing JSON, at work on whatever is sent: the public way to it for a test. */
interface Echo {
    @RequestLine("POST /echo")
    void send(Object body);

    /** A value as it goes out. */
    static JsonNode written(Object value) {
        ScriptedTransport transport = new ScriptedTransport().answer(204, "");
        ApiClient.builder(ClientDescriptor.builder("Echo")
                        .baseUrl("https://echo.example")
                        .build())
                .transport(transport)
                .build()
                .api(Echo.class)
                .send(value);
        return transport.last().json();
    }
}
