package dev.banksman.client;

import dev.banksman.client.call.Origin;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An address as messages and reports may show it: without user info and fragment, and without what a query may keep
 * secret. Of another server's query nothing is shown, as whole links may be secrets there (signed downloads).
 */
final class SafeUrl {
    private static final List<String> USUAL = List.of(
            "access_token",
            "api_key",
            "apikey",
            "auth",
            "client_secret",
            "code",
            "key",
            "password",
            "secret",
            "sig",
            "signature",
            "token");
    private static final String HIDDEN = "***";

    private final Origin origin;
    private final Set<String> secretNames = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    SafeUrl(Origin origin, Collection<String> secretNames) {
        this.origin = origin;
        this.secretNames.addAll(USUAL);
        this.secretNames.addAll(secretNames);
    }

    URI of(URI url) {
        String authority = url.getPort() < 0 ? url.getHost() : url.getHost() + ":" + url.getPort();
        String start = url.getScheme() + "://" + authority;
        String query = url.getRawQuery() == null ? "" : "?" + query(url);
        return URI.create(start + url.getRawPath() + query);
    }

    private String query(URI url) {
        if (!Origin.of(url).equals(origin)) {
            return HIDDEN;
        }
        return Arrays.stream(url.getRawQuery().split("&")).map(this::shown).collect(Collectors.joining("&"));
    }

    private String shown(String pair) {
        int mark = pair.indexOf('=');
        return mark >= 0 && secretNames.contains(pair.substring(0, mark)) ? pair.substring(0, mark + 1) + HIDDEN : pair;
    }
}
