package dev.banksman.client.auth;

import dev.banksman.client.auth.AuthorizeStage.Carried;
import dev.banksman.client.call.Declared;
import dev.banksman.client.call.HarmlessHeaders;
import dev.banksman.client.call.RequestChange;
import feign.Headers;
import feign.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes secrets into a copy of a request: in place of what is there under their name, never beside it. */
final class RequestSecrets {
    private static final Set<String> NEVER_FOR_OTHERS =
            caseless(List.of("Authorization", "Cookie", "Proxy-Authorization"));

    private RequestSecrets() {}

    /**
     * The request with its secrets; to another server it goes without any header that may be one: with the harmless
     * ones and those that its method's own {@code @Headers} names.
     */
    static Request on(Request request, List<Carried> carried, boolean own) {
        RequestChange change = RequestChange.of(request);
        if (!own) {
            Set<String> named = named(request);
            return change.keepHeaders(name -> HarmlessHeaders.contains(name) || named.contains(name))
                    .build();
        }
        carried.forEach(each -> write(each.secret(), change));
        return change.build();
    }

    /** What a method says itself is meant for the address that it is called with. */
    private static Set<String> named(Request request) {
        List<String> lines = Declared.onMethod(request, Headers.class)
                .map(headers -> List.of(headers.value()))
                .orElse(List.of());
        Set<String> names = caseless(
                lines.stream().map(line -> line.split(":", 2)[0].strip()).toList());
        names.removeAll(NEVER_FOR_OTHERS);
        return names;
    }

    private static void write(Secret secret, RequestChange change) {
        switch (secret.place()) {
            case HEADER -> change.header(secret.name(), secret.value());
            case COOKIE -> change.header("Cookie", cookies(change.header("Cookie"), secret));
            case QUERY -> change.url(query(change.url(), secret));
        }
    }

    private static String cookies(Collection<String> present, Secret secret) {
        Stream<String> others = present.stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::strip)
                .filter(cookie -> !cookie.startsWith(secret.name() + "="));
        return Stream.concat(others, Stream.of(secret.name() + "=" + secret.value()))
                .collect(Collectors.joining("; "));
    }

    private static String query(String url, Secret secret) {
        int mark = url.indexOf('?');
        String path = mark < 0 ? url : url.substring(0, mark);
        Stream<String> present = mark < 0
                ? Stream.empty()
                : Arrays.stream(url.substring(mark + 1).split("&"));
        String name = encoded(secret.name());
        Stream<String> others = present.filter(pair -> !pair.isEmpty() && !pair.startsWith(name + "="));
        return path + "?"
                + Stream.concat(others, Stream.of(name + "=" + encoded(secret.value())))
                        .collect(Collectors.joining("&"));
    }

    /** A blank as %20: servers that speak OData refuse the plus sign. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Set<String> caseless(List<String> names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(names);
        return set;
    }
}
