package dev.banksman.webhook;

import dev.banksman.webhook.SignedContent.Place;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Signs as a sender does. Immutable. */
final class Signer {
    private static final String ANY = "test";

    private final SignatureScheme scheme;
    private final String key;
    private final Instant now;

    Signer(SignatureScheme scheme, String key, Instant now) {
        this.scheme = scheme;
        this.key = key;
        this.now = now;
    }

    /** All headers of a delivery: those that it has, those that are signed, and the signature unless it is there. */
    Map<String, String> sign(Map<String, String> headers, byte[] body) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(headers);
        Map<Place, String> texts = new HashMap<>();
        for (Place place : scheme.content().places()) {
            texts.put(place, place.header() ? all.computeIfAbsent(place.name(), name -> text(place)) : text(place));
        }
        all.putIfAbsent(scheme.header(), parts(texts) + signature(body, texts));
        return all;
    }

    private String text(Place place) {
        return place.equals(scheme.freshness().timestamp()) ? Long.toString(now.getEpochSecond()) : ANY;
    }

    private String parts(Map<Place, String> texts) {
        return scheme.content().places().stream()
                .filter(place -> !place.header())
                .map(place -> place.name() + "=" + texts.get(place) + scheme.separator())
                .collect(Collectors.joining());
    }

    private String signature(byte[] body, Map<Place, String> texts) {
        List<byte[]> content = scheme.content()
                .bytes(body, place -> Optional.ofNullable(texts.get(place)))
                .orElseThrow();
        return scheme.format().written(scheme.format().digest(scheme.key(key), content));
    }
}
