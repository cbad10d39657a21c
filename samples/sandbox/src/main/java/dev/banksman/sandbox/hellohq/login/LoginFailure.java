package dev.banksman.sandbox.hellohq.login;

/** What a user is told instead of a page. */
final class LoginFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    LoginFailure(int status, String detail) {
        super(detail, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
