package dev.banksman.client;

import dev.banksman.client.call.Script;
import dev.banksman.client.call.VirtualTime;
import dev.banksman.client.example.ProjectsApi;
import dev.banksman.client.model.ClientDescriptor;
import feign.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A whole client over a scripted transport, in virtual time. */
final class ApiFixture {
    static final String BASE = "https://api.example.com/v1";
    static final ProjectsApi.Query ALL = new ProjectsApi.Query(null, null, null);

    final VirtualTime time = new VirtualTime();
    final Script script = new Script(time);
    final ApiClient client = ApiClient.builder(
                    ClientDescriptor.builder("Example").baseUrl(BASE).build())
            .transport(script)
            .time(time)
            .build();
    final ProjectsApi api = client.api(ProjectsApi.class);

    /** The next request is answered with this JSON. */
    ApiFixture json(String body) {
        script.body(200, body, "Content-Type", "application/json");
        return this;
    }

    /** Methods and addresses of what was sent, without the base URL. */
    List<String> sent() {
        return script.requests().stream().map(ApiFixture::line).toList();
    }

    Request last() {
        List<Request> requests = script.requests();
        return requests.get(requests.size() - 1);
    }

    String lastBody() {
        return new String(last().body(), StandardCharsets.UTF_8);
    }

    private static String line(Request request) {
        return request.httpMethod() + " " + request.url().replace(BASE, "");
    }
}
