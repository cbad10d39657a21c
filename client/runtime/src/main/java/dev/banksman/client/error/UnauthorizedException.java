package dev.banksman.client.error;

/** 401: the credential is missing, wrong or no longer valid. */
public final class UnauthorizedException extends ApiException {
    private static final long serialVersionUID = 1L;

    UnauthorizedException(ErrorAnswer answer, BodyReader reader) {
        super(answer, reader);
    }
}
