package dev.banksman.oauth2.sandbox;

import dev.banksman.oauth2.loopback.Browser;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A user with a browser: logs in and allows whatever is asked, by the pages' own forms, and follows where they lead.
 */
final class FormBrowser implements Browser {
    private static final Pattern ACTION = Pattern.compile("<form method=\"post\"(?: action=\"([^\"]*)\")?>");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\">");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Map<String, String> typed;

    FormBrowser(String user, String password) {
        this.typed = Map.of("name", user, "password", password, "decision", "allow");
    }

    @Override
    public boolean open(URI url) {
        HttpResponse<String> page = send(HttpRequest.newBuilder(url));
        Matcher form = ACTION.matcher(page.body());
        while (form.find()) {
            page = submit(page, form.group(1));
            form = ACTION.matcher(page.body());
        }
        return true;
    }

    private HttpResponse<String> submit(HttpResponse<String> page, @Nullable String action) {
        Map<String, String> fields = new TreeMap<>(typed);
        HIDDEN.matcher(page.body())
                .results()
                .forEach(hidden -> fields.put(hidden.group(1), hidden.group(2).replace("&amp;", "&")));
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI target = action == null ? page.uri() : page.uri().resolve(action);
        return send(HttpRequest.newBuilder(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
