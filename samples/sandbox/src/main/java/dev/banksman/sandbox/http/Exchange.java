package dev.banksman.sandbox.http;

import java.util.List;
import java.util.Map;

/**
 * One request and its answer, as they went over the wire: a value that tests judge. Header names are case-insensitive;
 * secrets are in the headers, and only there: {@link #toString()} shows the request line and the status.
 */
public final class Exchange {
    private final String method;
    private final String target;
    private final Message request;
    private final int status;
    private final Message response;

    Exchange(String method, String target, Message request, int status, Message response) {
        this.method = method;
        this.target = target;
        this.request = request;
        this.status = status;
        this.response = response;
    }

    public String method() {
        return method;
    }

    /** The full path with its query, encoded as it was sent: {@code /handshq/v1/projects?page=2}. */
    public String target() {
        return target;
    }

    public Map<String, List<String>> requestHeaders() {
        return request.headers();
    }

    /** A copy of the request's body; empty if there was none, or if it was too large to be read. */
    public byte[] requestBody() {
        return request.body().clone();
    }

    public int status() {
        return status;
    }

    /** The headers that the sandbox set; what the server adds below (Date, Content-Length) is not among them. */
    public Map<String, List<String>> responseHeaders() {
        return response.headers();
    }

    /** A copy of the answer's body; empty if there is none, or if it is a stream that is nowhere as a whole. */
    public byte[] responseBody() {
        return response.body().clone();
    }

    @Override
    public String toString() {
        return method + " " + target + " -> " + status;
    }

    /** The part that requests and answers have in common. */
    static final class Message {
        private final Map<String, List<String>> headers;
        private final byte[] body;

        Message(Map<String, List<String>> headers, byte[] body) {
            this.headers = headers;
            this.body = body;
        }

        Map<String, List<String>> headers() {
            return headers;
        }

        byte[] body() {
            return body;
        }
    }
}
