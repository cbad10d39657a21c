package dev.banksman.sandbox.handshq.domain;

/** How somebody's training stands, the most urgent first ("Training Status Changed"). */
public enum TrainingStatus {
    MISSING("missing training"),
    DATE_MISSING("training expiry date not set"),
    EXPIRED("expired training"),
    EXPIRING("training expiring soon"),
    VALID("training up-to-date"),
    DEFAULT("no training required");

    private final String description;

    TrainingStatus(String description) {
        this.description = description;
    }

    /** In the document's words. */
    public String description() {
        return description;
    }
}
