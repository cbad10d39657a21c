package dev.banksman.benchmarks.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How large a delivery is; public because JMH fills a parameter with it. */
public enum Size {
    KB_2(2_000),
    KB_100(100_000);

    private static final String RESOURCE = """
            {"id":"1701","type":"project","attributes":{"name":"Spacedock refit","number":74205,\
            "description":"Scaffolding around the port nacelle, with two tower cranes and a hoist for the crew",\
            "updated_at":"2021-05-17T14:44:28.479+01:00","archived":true},\
            "links":{"app_url":"https://handshq.com/projects/1701"}}""";
    private static final String END = "],\"meta\":{\"event_type\":\"project_archived\"}}";

    private final int bytes;

    Size(int bytes) {
        this.bytes = bytes;
    }

    /** As many resources as fit. */
    byte[] body() {
        String start = "{\"data\":" + RESOURCE + ",\"included\":[";
        int included = (bytes - start.length() - END.length()) / (RESOURCE.length() + 1);
        String resources = IntStream.range(0, included).mapToObj(i -> RESOURCE).collect(Collectors.joining(","));
        return (start + resources + END).getBytes(US_ASCII);
    }
}
