package dev.banksman.sandbox.hellohq.login;

import dev.banksman.sandbox.http.Route;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** How to log in to the emulated HQ, and how to make that fail. Safe for use by several threads. */
public final class LoginSandbox {
    private final URI url;
    private final List<Route> operations;
    private final Grants grants;

    LoginSandbox(URI url, List<Route> operations, Grants grants) {
        this.url = url;
        this.operations = List.copyOf(operations);
        this.grants = grants;
    }

    /** Where browsers are sent. */
    public URI authorizeUrl() {
        return URI.create(url + "/Account/Authorize");
    }

    /** Where tokens come from. */
    public URI tokenUrl() {
        return URI.create(url + "/Token");
    }

    /** Where a user sees which applications have access, and takes it away. */
    public URI applicationsUrl() {
        return URI.create(url + ApplicationsPage.PATH);
    }

    public String appId() {
        return App.ID;
    }

    public String appSecret() {
        return App.SECRET;
    }

    /** Who can log in. */
    public List<User> users() {
        return User.ALL;
    }

    /** What it serves. */
    public List<Route> operations() {
        return operations;
    }

    /** How long access tokens live that are given out from now on: a second or more. */
    public void lifetime(Duration lifetime) {
        if (lifetime.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("A token lives for a second or more. Found: " + lifetime + ".");
        }
        grants.lifetime(lifetime);
    }

    /** Lets all access tokens expire at once; refresh tokens stay good. */
    public void expireAccessTokens() {
        grants.expireAccessTokens();
    }

    /** What a user does on the page: takes all access away. */
    public void revoke(int userId) {
        grants.revoke(userId);
    }

    /** How often the application asked for a refresh so far, whatever came of it. */
    public int refreshes() {
        return grants.refreshes();
    }
}
