package dev.banksman.sandbox.http;

import java.util.List;

/**
 * A request that no system has seen: no such path or method, a body that is too large, a query that cannot be decoded.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<String> allow;

    Refusal(int status, String detail, List<String> allow) {
        super(detail, null, false, false);
        this.status = status;
        this.allow = List.copyOf(allow);
    }

    Refusal(int status, String detail) {
        this(status, detail, List.of());
    }

    public int status() {
        return status;
    }

    /** Why, for the one who sent the request. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** The methods that the path knows, when the status is 405; else empty. */
    public List<String> allow() {
        return allow;
    }
}
