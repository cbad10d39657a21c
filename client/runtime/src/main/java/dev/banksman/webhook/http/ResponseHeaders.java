package dev.banksman.webhook.http;

/** What answers say of themselves, whatever the server. */
final class ResponseHeaders {
    static final String TEXT = "text/plain; charset=utf-8";
    static final int METHOD_NOT_ALLOWED = 405;

    private ResponseHeaders() {}
}
