package dev.banksman.sandbox.handshq.storage;

import dev.banksman.sandbox.http.Refusal;
import dev.banksman.sandbox.http.Reply;

/** A refusal in the form that object storages have in common: XML, which has nothing of the API's errors. */
final class StorageError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    /** The message goes into XML as it is: nothing that came in may be in it. */
    StorageError(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static Reply of(RuntimeException failure) {
        if (failure instanceof StorageError known) {
            return known.reply();
        }
        if (failure instanceof Refusal refusal) {
            return of(refusal.status()).reply();
        }
        throw failure;
    }

    /** Who may not read is not told what there is. */
    private static StorageError of(int refusal) {
        return switch (refusal) {
            case 404 -> denied();
            case 405 -> new StorageError(405, "MethodNotAllowed", "The method is not allowed.");
            default -> new StorageError(refusal, "InvalidRequest", "The request is not valid.");
        };
    }

    static StorageError denied() {
        return new StorageError(403, "AccessDenied", "Access Denied");
    }

    private Reply reply() {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>"
                + getMessage() + "</Message></Error>";
        return Reply.text(status, "application/xml", xml);
    }
}
