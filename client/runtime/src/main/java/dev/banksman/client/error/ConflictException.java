package dev.banksman.client.error;

/** 409: the request doesn't fit the present state of the thing. */
public final class ConflictException extends ApiException {
    private static final long serialVersionUID = 1L;

    ConflictException(ErrorAnswer answer, BodyReader reader) {
        super(answer, reader);
    }
}
