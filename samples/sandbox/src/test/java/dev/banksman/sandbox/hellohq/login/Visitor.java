package dev.banksman.sandbox.hellohq.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser that keeps cookies, fills in the one form of a page, and shows where a redirect leads. */
final class Visitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\">");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    /** A page, without following where it leads. */
    HttpResponse<String> get(URI url) {
        return send(HttpRequest.newBuilder(url));
    }

    /** The form on a page, filled in, to the address that it names. */
    HttpResponse<String> submit(HttpResponse<String> page, URI action, Map<String, String> fields) {
        assertThat(page.body()).contains("<form method=\"post\"");
        Map<String, String> all = HIDDEN.matcher(page.body())
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> unescaped(found.group(2)), (a, b) -> a));
        all.putAll(fields);
        return post(action, form(all));
    }

    HttpResponse<String> post(URI url, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static String parameter(URI url, String name) {
        Matcher found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(url.toString());
        assertThat(found.find()).as("%s in %s", name, url).isTrue();
        return found.group(1);
    }

    private static String unescaped(String html) {
        return html.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
    }
}
