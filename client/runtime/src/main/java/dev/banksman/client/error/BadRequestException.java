package dev.banksman.client.error;

/** 400: the server can't make sense of the request. */
public final class BadRequestException extends ApiException {
    private static final long serialVersionUID = 1L;

    BadRequestException(ErrorAnswer answer, BodyReader reader) {
        super(answer, reader);
    }
}
