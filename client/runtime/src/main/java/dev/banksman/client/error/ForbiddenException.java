package dev.banksman.client.error;

/** 403: the credential is valid and doesn't allow this. */
public final class ForbiddenException extends ApiException {
    private static final long serialVersionUID = 1L;

    ForbiddenException(ErrorAnswer answer, BodyReader reader) {
        super(answer, reader);
    }
}
