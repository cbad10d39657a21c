package dev.banksman.client.auth;

import dev.banksman.client.annotation.Anonymous;
import dev.banksman.client.annotation.Security;
import dev.banksman.client.annotation.Server;
import dev.banksman.client.call.CallContext;
import dev.banksman.client.call.Declared;
import dev.banksman.client.call.Origin;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts fresh credentials on each attempt, and hears of those that were refused. */
final class AuthorizeStage implements Client {
    private static final int UNAUTHORIZED = 401;

    private final AuthSettings settings;
    private final Client delegate;

    private AuthorizeStage(AuthSettings settings, Client delegate) {
        this.settings = settings;
        this.delegate = delegate;
    }

    static Client create(AuthSettings settings, Client delegate) {
        return new AuthorizeStage(settings, delegate);
    }

    /** The answer names the request as it came: what is above this stage never holds a secret. */
    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        List<Carried> carried = carried(request);
        Request sent = RequestSecrets.on(request, carried, own(request));
        Response answer = delegate.execute(sent, options);
        // A 401 of where a redirect led to says nothing about a credential that never went there.
        if (answer.status() == UNAUTHORIZED && own(answer.request())) {
            CallContext.current().credentialRenewed(invalidate(carried));
        }
        return answer.toBuilder().request(request).build();
    }

    private boolean own(Request request) {
        Origin origin = Origin.of(URI.create(request.url()));
        return origin.equals(settings.origin()) || (settings.elsewhere() && declared(origin, request));
    }

    /** What the document says of an operation's server, it says of its credentials too; never to be overheard. */
    private static boolean declared(Origin origin, Request request) {
        return Declared.onMethod(request, Server.class)
                .map(server -> Origin.of(URI.create(server.value())))
                .filter(server -> server.encrypted() && server.equals(origin))
                .isPresent();
    }

    private List<Carried> carried(Request request) throws IOException {
        List<Carried> carried = new ArrayList<>();
        if (own(request) && Declared.onMethod(request, Anonymous.class).isEmpty()) {
            for (Credential credential : wanted(request)) {
                carried.add(new Carried(credential, credential.secret()));
            }
        }
        return carried;
    }

    private List<Credential> wanted(Request request) {
        List<Security> alternatives = Declared.allOn(request, Security.class);
        if (alternatives.isEmpty()) {
            return List.copyOf(settings.credentials().values());
        }
        return alternatives.stream()
                .map(alternative -> List.of(alternative.value()))
                .filter(schemes -> settings.credentials().keySet().containsAll(schemes))
                .findFirst()
                .orElseThrow(() -> missing(request, alternatives))
                .stream()
                .flatMap(scheme -> Stream.ofNullable(settings.credentials().get(scheme)))
                .toList();
    }

    private IllegalStateException missing(Request request, List<Security> alternatives) {
        String needed = alternatives.stream()
                .map(alternative -> String.join(" and ", alternative.value()))
                .collect(Collectors.joining(", or "));
        String first = Stream.of(alternatives.get(0).value())
                .filter(scheme -> !settings.credentials().containsKey(scheme))
                .collect(Collectors.joining("(…) and "));
        return new IllegalStateException(Declared.name(request) + " needs the credential " + needed + ". Found: "
                + settings.credentials().keySet() + ". Set " + first + "(…) on the builder.");
    }

    /** Every one of them hears of it, also when an earlier one was renewed. */
    private static boolean invalidate(List<Carried> carried) {
        boolean renewed = false;
        for (Carried each : carried) {
            renewed |= each.credential().invalidate(each.secret());
        }
        return renewed;
    }

    /** A credential and what it gave for one attempt. */
    record Carried(Credential credential, Secret secret) {}
}
