package dev.banksman.sandbox.hellohq.login;

import dev.banksman.sandbox.hellohq.access.AccessTokens;
import dev.banksman.sandbox.http.Exchange;
import dev.banksman.sandbox.http.Mount;
import dev.banksman.sandbox.http.Route;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** HQ's other host, {@code api.hqlabs.de}: pages and token endpoint, ready to be mounted on a server. */
public final class LoginSystem {
    private static final String PREFIX = "/hqlabs";

    private final Grants grants;
    private final LoginPages pages;
    private final List<Route> routes = new ArrayList<>();

    private LoginSystem(InstantSource clock) {
        this.grants = new Grants(clock);
        Sessions sessions = new Sessions();
        LoginHtml html = new LoginHtml();
        this.pages = new LoginPages(grants, sessions, html);
        routes.addAll(pages.routes());
        routes.addAll(new ApplicationsPage(grants, sessions, html).routes());
        routes.add(new TokenEndpoint(grants).route());
    }

    /**
     * Nobody has logged in yet.
     *
     * @param clock what decides when codes and tokens have expired
     */
    public static LoginSystem create(InstantSource clock) {
        return new LoginSystem(clock);
    }

    /** The observer is told of every exchange. */
    public Mount mount(Consumer<Exchange> observer) {
        return new Mount(PREFIX, routes, pages::failed, observer);
    }

    /** Whose token is whose. */
    public AccessTokens accessTokens() {
        return grants;
    }

    /**
     * What a user of the sandbox holds.
     *
     * @param origin of the server that it is mounted on
     */
    public LoginSandbox at(URI origin) {
        return new LoginSandbox(URI.create(origin + PREFIX), routes, grants);
    }
}
