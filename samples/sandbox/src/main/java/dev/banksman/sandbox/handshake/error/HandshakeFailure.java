package dev.banksman.sandbox.handshake.error;

/** A request that is refused, or at which the server fails. */
public final class HandshakeFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final Shape shape;

    private HandshakeFailure(int status, Shape shape, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.shape = shape;
    }

    /** The request is wrong: {@code {"error": …}}. */
    public static HandshakeFailure badRequest(String detail) {
        return new HandshakeFailure(400, Shape.ERROR, detail);
    }

    public static HandshakeFailure unauthorized() {
        return new HandshakeFailure(401, Shape.EMPTY, "");
    }

    public static HandshakeFailure notFound() {
        return new HandshakeFailure(404, Shape.EMPTY, "");
    }

    public static HandshakeFailure tooMany() {
        return new HandshakeFailure(429, Shape.EMPTY, "");
    }

    /** The server failed: {@code {"error_message": …}}. */
    public static HandshakeFailure failed(String detail) {
        return new HandshakeFailure(500, Shape.MESSAGE, detail);
    }

    /** The server failed so badly that only a page tells of it. */
    public static HandshakeFailure broken() {
        return new HandshakeFailure(500, Shape.PAGE, "Server Error (500)");
    }

    int status() {
        return status;
    }

    Shape shape() {
        return shape;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    /** How an answer tells of a failure. */
    enum Shape {
        ERROR,
        MESSAGE,
        EMPTY,
        PAGE
    }
}
