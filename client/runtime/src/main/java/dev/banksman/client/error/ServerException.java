package dev.banksman.client.error;

/** 5xx: the server failed. */
public final class ServerException extends ApiException {
    private static final long serialVersionUID = 1L;

    ServerException(ErrorAnswer answer, BodyReader reader) {
        super(answer, reader);
    }
}
