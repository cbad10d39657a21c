package dev.banksman.sandbox.hcss.error;

/** A request that is refused. */
public final class HcssFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private HcssFailure(int status, String detail) {
        super(detail, null, false, false);
        this.status = status;
    }

    public static HcssFailure badRequest(String detail) {
        return new HcssFailure(400, detail);
    }

    public static HcssFailure unauthorized() {
        return new HcssFailure(401, "The access token is missing, not known, or has expired.");
    }

    public static HcssFailure forbidden(String scope) {
        return new HcssFailure(403, "The access token lacks the scope " + scope + ".");
    }

    public static HcssFailure notFound(String what) {
        return new HcssFailure(404, "There is no such " + what + ".");
    }

    int status() {
        return status;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
