package dev.banksman.client.error;

/** 429: too many requests; the budget is closed until the server takes more. */
public final class RateLimitedException extends ApiException {
    private static final long serialVersionUID = 1L;

    RateLimitedException(ErrorAnswer answer, BodyReader reader) {
        super(answer, reader);
    }
}
