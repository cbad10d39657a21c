package dev.banksman.sandbox.handshq.error;

import java.util.List;

/** Ends a request with one or more errors of the same status. */
public final class ApiFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ApiError> errors;

    /** At least one error is needed. */
    public ApiFailure(List<ApiError> errors) {
        super(errors.toString(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    /** 400: the request is not of the form that the document describes. */
    public static ApiFailure badRequest(String detail) {
        return one("Bad Request", 400, "bad_request", detail);
    }

    /** 401, word for word as in the document's sample. */
    public static ApiFailure unauthorized() {
        return new ApiFailure(
                List.of(new ApiError("Invalid authentication details", 401, "invalid_authentication", null, null)));
    }

    /** 404: the specified resource could not be found. */
    public static ApiFailure notFound(String detail) {
        return one("Not Found", 404, "not_found", detail);
    }

    List<ApiError> errors() {
        return errors;
    }

    private static ApiFailure one(String title, int status, String code, String detail) {
        return new ApiFailure(List.of(new ApiError(title, status, code, detail, null)));
    }
}
