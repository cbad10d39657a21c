package dev.banksman.client.error;

/** 422: the request is well-formed and its content is refused; {@link #errors()} tells what. */
public final class UnprocessableException extends ApiException {
    private static final long serialVersionUID = 1L;

    UnprocessableException(ErrorAnswer answer, BodyReader reader) {
        super(answer, reader);
    }
}
