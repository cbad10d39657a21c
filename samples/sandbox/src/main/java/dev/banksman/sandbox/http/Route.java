package dev.banksman.sandbox.http;

/**
 * One operation of a system.
 *
 * @param method the HTTP method in upper case
 * @param path the template below the mount's prefix, such as {@code /projects/{id}}
 * @param summary what it does, in a few words, for the page
 * @param action what answers it
 */
public record Route(String method, String path, String summary, Action action) {
    public static Route get(String path, String summary, Action action) {
        return new Route("GET", path, summary, action);
    }

    public static Route post(String path, String summary, Action action) {
        return new Route("POST", path, summary, action);
    }

    public static Route put(String path, String summary, Action action) {
        return new Route("PUT", path, summary, action);
    }

    public static Route patch(String path, String summary, Action action) {
        return new Route("PATCH", path, summary, action);
    }

    public static Route delete(String path, String summary, Action action) {
        return new Route("DELETE", path, summary, action);
    }

    /** The same route, answered by another action. */
    public Route with(Action other) {
        return new Route(method, path, summary, other);
    }
}
