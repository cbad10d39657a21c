package dev.banksman.hcss;

/** What became of one project of a bulk call. */
public enum BulkOutcome {
    /** It was written or deleted. */
    SUCCESS,
    /** It was not, for a reason that may pass. */
    FAILED,
    /** It was not, as its fields are not what the project schema asks for. */
    INVALID,
    /** It may have been: the request broke off, or the answer does not tell of it. */
    UNKNOWN,
    /** Surely nothing was done: an earlier request failed, or this one could not be sent. */
    NOT_SENT
}
