package dev.banksman.client.format;

import org.jspecify.annotations.Nullable;

/** XML that is none, or that means nothing by Tastypie's conventions; the message says what and where. */
final class UnreadableXml extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableXml(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
