package dev.banksman.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.banksman.webhook.SignedContent.Place;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/** A delivery as its signature sees it. For one thread. */
final class SignedDelivery {
    private final SignatureScheme scheme;
    private final Headers headers;
    private final List<String> parts;
    private List<byte[]> content = List.of();

    private SignedDelivery(SignatureScheme scheme, Headers headers, String signature) {
        this.scheme = scheme;
        this.headers = headers;
        this.parts = scheme.parts(signature).stream().map(String::strip).toList();
    }

    /** Empty when there is not exactly one header with a signature, or something that is signed is missing. */
    static Optional<SignedDelivery> of(SignatureScheme scheme, Headers headers, byte[] body) {
        return headers.only(scheme.header())
                .map(signature -> new SignedDelivery(scheme, headers, signature))
                .filter(delivery -> delivery.hasContent(body));
    }

    private boolean hasContent(byte[] body) {
        Optional<List<byte[]>> bytes = scheme.content().bytes(body, this::text);
        content = bytes.orElse(List.of());
        return bytes.isPresent();
    }

    /**
     * Whether one of its signatures is by a key. How long it takes tells nothing about what is wrong: all of them are
     * compared, and whole.
     *
     * @throws IllegalArgumentException when the key is none
     */
    boolean isSignedWith(String key) {
        byte[] expected = scheme.format()
                .written(scheme.format().digest(scheme.key(key), content))
                .getBytes(UTF_8);
        boolean right = false;
        for (String part : parts) {
            right |=
                    MessageDigest.isEqual(expected, scheme.format().normal(part).getBytes(UTF_8));
        }
        return right;
    }

    /** What stands once at a place. */
    Optional<String> text(Place place) {
        return place.header() ? headers.only(place.name()) : part(place.name() + "=");
    }

    private Optional<String> part(String start) {
        List<String> found =
                parts.stream().filter(part -> part.startsWith(start)).toList();
        return found.size() == 1 ? Optional.of(found.get(0).substring(start.length())) : Optional.empty();
    }
}
