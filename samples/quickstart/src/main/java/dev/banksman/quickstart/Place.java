package dev.banksman.quickstart;

import dev.banksman.sandbox.Sandbox;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Whom the quickstart talks to: the sandbox, which it starts itself, or the service that {@code --url} names.
 *
 * @param pollEvery how long to wait between two questions about a duplication
 * @param sandbox what has to be closed in the end; null for a service
 */
record Place(URI url, String token, String userEmail, Duration pollEvery, Sandbox sandbox) implements AutoCloseable {
    static final String USAGE = """
            Without arguments the quickstart talks to a sandbox of its own.
              --system hcss                      the same in short for HCSS Pre-Construction, in a sandbox
              --system handshake                 the same in short for Handshake, in a sandbox
              --system hellohq                   the same in short for HQ (hellohq), in a sandbox
              --url https://api.handshq.com/v1   talk to this service; it will create, duplicate and archive projects there
            HANDSHQ_TOKEN   the API token to use with --url
            HANDSHQ_USER    the email of the HandsHQ user who becomes the author
            """;

    static Place of(String... args) {
        if (args.length == 0) {
            return in(Sandbox.start());
        }
        List<String> words = List.of(args);
        if (words.size() != 2 || !words.get(0).equals("--url")) {
            throw new IllegalArgumentException("Found: " + String.join(" ", words) + "\n" + USAGE);
        }
        return new Place(
                URI.create(words.get(1)),
                setting("HANDSHQ_TOKEN"),
                setting("HANDSHQ_USER"),
                Duration.ofSeconds(30),
                null);
    }

    static Place in(Sandbox sandbox) {
        return new Place(
                sandbox.handsHq().url(),
                sandbox.handsHq().token(),
                "maddox@daystrom.com",
                Duration.ofMillis(200),
                sandbox);
    }

    private static String setting(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("The environment variable " + name + " has to be set.\n" + USAGE);
        }
        return value;
    }

    String describe() {
        return sandbox == null ? "Service   " + url : "Sandbox   " + url + " (its page: " + sandbox.url() + ")";
    }

    /** Why this place may be asked so often. */
    String pace() {
        return sandbox == null
                ? "every 30 s, as the document asks"
                : "every 200 ms and not 30 s: the sandbox allows it";
    }

    @Override
    public void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }
}
