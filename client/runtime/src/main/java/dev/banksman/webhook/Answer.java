package dev.banksman.webhook;

/**
 * What the sender is answered.
 *
 * @param status the status of HTTP
 * @param body a line of plain text, or empty; it never says what a handler threw or which part of a signature was wrong
 */
public record Answer(int status, String body) {
    static final Answer HANDLED = new Answer(200, "");
    static final Answer UNREADABLE = new Answer(400, "The body is not the JSON that was expected.");
    static final Answer UNVERIFIED = new Answer(401, "The signature is missing or wrong.");
    static final Answer TOO_LARGE = new Answer(413, "The body is too large.");
    static final Answer NOT_JSON = new Answer(415, "The body must be JSON in UTF-8.");
    static final Answer FAILED = new Answer(500, "The event could not be handled.");

    /** Whether the sender is told that all went well. */
    public boolean successful() {
        return status >= 200 && status < 300;
    }

    static Answer unsubscribe(int status) {
        return new Answer(status, "No more of these events, please.");
    }
}
