package dev.banksman.client.transport;

import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.HarmlessHeaders;
import dev.banksman.client.call.NotSentException;
import dev.banksman.client.call.Origin;
import dev.banksman.client.call.RequestChange;
import feign.Client;
import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows redirects: reads anywhere that is as safe, and without anything but harmless headers to another origin;
 * writes on the same origin and with the same method only. What is not followed is handed on as it came, with a note
 * that says why.
 *
 * <p>All hops together are one attempt and take one permit of the budget. Redirects within an API are rare; a service
 * that counts each hop needs a budget that leaves room for them.
 */
final class RedirectStage implements Client {
    private static final int MOST = 5;
    private static final Set<Integer> FOR_READS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_WRITES = Set.of(307, 308);

    private final Client delegate;

    private RedirectStage(Client delegate) {
        this.delegate = delegate;
    }

    static Client create(Client delegate) {
        return new RedirectStage(delegate);
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        Set<String> visited = new HashSet<>();
        Request hop = request;
        while (true) {
            visited.add(hop.url());
            Response answer = visited.size() == 1 ? delegate.execute(hop, options) : onwards(hop, options);
            if (!FOR_READS.contains(answer.status())) {
                return answer;
            }
            Optional<URI> next = next(answer, hop, visited);
            if (next.isEmpty()) {
                return answer;
            }
            answer.close();
            hop = towards(next.get(), hop);
        }
    }

    /** The request did reach a server, whatever becomes of this hop: so it is never reported as not sent. */
    private Response onwards(Request hop, Request.Options options) throws IOException {
        try {
            return delegate.execute(hop, options);
        } catch (NotSentException e) {
            throw new IOException("after a redirect " + e.getMessage(), e);
        }
    }

    /** Where to go on; empty, with a note, when the redirect is not followed. */
    private static Optional<URI> next(Response answer, Request hop, Set<String> visited) {
        Optional<URI> target = answer.headers().getOrDefault("Location", List.of()).stream()
                .findFirst()
                .flatMap(location -> RedirectTarget.of(hop.url(), location));
        Optional<String> refusal = target.isEmpty()
                ? Optional.of("it names no address")
                : refusal(answer.status(), hop, target.get(), visited);
        refusal.ifPresent(why -> CallContext.current().note("the redirect was not followed, as " + why));
        return refusal.isEmpty() ? target : Optional.empty();
    }

    private static Optional<String> refusal(int status, Request hop, URI target, Set<String> visited) {
        Origin from = Origin.of(URI.create(hop.url()));
        Origin to = Origin.of(target);
        if (from.encrypted() && !to.encrypted()) {
            return Optional.of("it leads from https to http");
        }
        if (!reads(hop) && !(FOR_WRITES.contains(status) && from.equals(to))) {
            return Optional.of(
                    "a " + hop.httpMethod() + " goes on to the same origin only, by 307 or 308; this leads to " + to);
        }
        if (CallContext.current().streamsOnce()) {
            return Optional.of("its body is streamed and can't be sent twice");
        }
        if (visited.contains(target.toString())) {
            return Optional.of("it leads back to where the request was before");
        }
        return visited.size() > MOST ? Optional.of("there were " + MOST + " before it") : Optional.empty();
    }

    private static boolean reads(Request request) {
        return request.httpMethod() == HttpMethod.GET || request.httpMethod() == HttpMethod.HEAD;
    }

    private static Request towards(URI target, Request hop) {
        RequestChange change = RequestChange.of(hop).url(target.toString());
        boolean elsewhere = !Origin.of(URI.create(hop.url())).equals(Origin.of(target));
        return elsewhere ? change.keepHeaders(HarmlessHeaders::contains).build() : change.build();
    }
}
