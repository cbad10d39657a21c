package dev.banksman.sandbox.hellohq.error;

/** A request that is refused. */
public final class HelloHqFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private HelloHqFailure(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    public static HelloHqFailure badRequest(String message) {
        return new HelloHqFailure(400, message);
    }

    public static HelloHqFailure unauthorized() {
        return new HelloHqFailure(401, "The access token is missing, not known, or has expired.");
    }

    public static HelloHqFailure forbidden(String scope) {
        return new HelloHqFailure(403, "The access token lacks the scope " + scope + ".");
    }

    public static HelloHqFailure notFound() {
        return new HelloHqFailure(404, "No object found.");
    }

    public static HelloHqFailure notAcceptable(String mediaType) {
        return new HelloHqFailure(406, "There is only " + mediaType + " here.");
    }

    int status() {
        return status;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
