package dev.banksman.client.error;

/** 404: there is no such thing, or not for this credential. */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1L;

    NotFoundException(ErrorAnswer answer, BodyReader reader) {
        super(answer, reader);
    }
}
