package dev.banksman.quickstart;

import dev.banksman.sandbox.hellohq.login.User;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A user of the sandbox at the login pages: fills in the one form of each page, until the application has its answer.
 */
final class SandboxUser {
    private static final Pattern INPUT = Pattern.compile("<input ([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(name|value)=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final User user;

    SandboxUser(User user) {
        this.user = user;
    }

    void logIn(URI url) {
        HttpResponse<String> page = send(HttpRequest.newBuilder(url).build());
        while (page.body().contains("<form method=\"post\"")) {
            page = send(HttpRequest.newBuilder(page.uri())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form(page.body())))
                    .build());
        }
    }

    @Override
    public String toString() {
        return user.fullName() + " (" + user.name() + ")";
    }

    /** What the form brings along, and what the user says. */
    private String form(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        INPUT.matcher(page).results().map(input -> attributes(input.group(1))).forEach(input -> {
            if (input.containsKey("value")) {
                fields.put(input.getOrDefault("name", ""), input.get("value"));
            }
        });
        fields.put("name", user.name());
        fields.put("password", user.password());
        fields.put("decision", "allow");
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> attributes(String input) {
        return ATTRIBUTE
                .matcher(input)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), SandboxUser::value, (a, b) -> a));
    }

    private static String value(MatchResult attribute) {
        return attribute.group(2).replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
