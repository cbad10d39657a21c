package dev.banksman.client.format;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.Declared;
import dev.banksman.client.call.Origin;
import dev.banksman.client.call.RequestChange;
import dev.banksman.client.error.DecodingException;
import dev.banksman.client.error.Operation;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Says the format in the address and in the headers, also where a link of the service is followed, which may have lost
 * it; writes bodies in it, and makes JSON of what comes. What is no JSON to begin with, such as a file, stays as it is.
 */
final class FormatStage implements Client {
    private static final Pattern JSON = Pattern.compile("(?i)[^;]*[/+]json\\b.*");
    private static final Pattern XML = Pattern.compile("(?i)\\s*(application|text)/([a-z0-9.-]+\\+)?xml\\b.*");

    private final FormatSettings settings;
    private final Client delegate;

    private FormatStage(FormatSettings settings, Client delegate) {
        this.settings = settings;
        this.delegate = delegate;
    }

    static Client create(FormatSettings settings, Client delegate) {
        return new FormatStage(settings, delegate);
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        CallContext call = CallContext.current();
        if (!concerns(request, call)) {
            return delegate.execute(request, options);
        }
        Operation operation = call.operation();
        call.operation(new Operation(operation.name(), operation.method(), suffixed(operation.url())));
        Response answer = delegate.execute(sent(request), options);
        return read(answer).request(request).build();
    }

    private boolean concerns(Request request, CallContext call) {
        return !call.streamsAnswer()
                && call.streamedBody().isEmpty()
                && Origin.of(URI.create(request.url())).equals(settings.origin())
                && (isEmpty(request) || says(request, "Content-Type", JSON))
                && (header(request, "Accept").isEmpty() || says(request, "Accept", JSON));
    }

    private Request sent(Request request) {
        RequestChange change = RequestChange.of(request)
                .url(suffixed(URI.create(request.url())).toString());
        if (settings.format() == Format.XML) {
            change.header("Accept", Format.XML.mediaType());
            if (!isEmpty(request)) {
                change.header("Content-Type", Format.XML.mediaType()).body(TastypieWriter.xml(request.body()));
            }
        }
        return change.build();
    }

    private Response.Builder read(Response answer) throws IOException {
        Response.Builder same = answer.toBuilder();
        if (answer.body() == null
                || answer.headers().getOrDefault("Content-Type", List.of()).stream()
                        .noneMatch(type -> XML.matcher(type).matches())) {
            return same;
        }
        byte[] xml = answer.body().asInputStream().readAllBytes();
        try {
            byte[] json = TastypieReader.json(xml);
            return same.headers(asJson(answer.headers())).body(json);
        } catch (UnreadableXml e) {
            return unread(answer, same.body(xml), e);
        }
    }

    /** The status of an error says more than its body does. */
    private static Response.Builder unread(Response answer, Response.Builder same, UnreadableXml e) {
        if (answer.status() >= 400) {
            return same;
        }
        throw new DecodingException(
                Declared.name(answer.request()) + " answered " + answer.status() + " with XML that can't be read. "
                        + e.getMessage(),
                "",
                e);
    }

    private static Map<String, Collection<String>> asJson(Map<String, Collection<String>> headers) {
        Map<String, Collection<String>> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(headers);
        changed.remove("Content-Length");
        changed.put("Content-Type", List.of(Format.JSON.mediaType() + "; charset=" + StandardCharsets.UTF_8));
        return changed;
    }

    private URI suffixed(URI url) {
        String text = url.toString();
        int query = text.indexOf('?');
        int begin = text.indexOf(
                url.getRawPath(),
                text.indexOf(url.getRawAuthority()) + url.getRawAuthority().length());
        String path = settings.suffixed(url.getRawPath());
        return URI.create(text.substring(0, begin) + path + (query < 0 ? "" : text.substring(query)));
    }

    private static boolean isEmpty(Request request) {
        return request.body() == null || request.body().length == 0;
    }

    private static boolean says(Request request, String name, Pattern pattern) {
        return header(request, name).stream()
                .anyMatch(value -> pattern.matcher(value).find());
    }

    private static Collection<String> header(Request request, String name) {
        return request.headers().getOrDefault(name, List.of());
    }
}
