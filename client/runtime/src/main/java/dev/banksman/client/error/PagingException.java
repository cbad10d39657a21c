package dev.banksman.client.error;

/** A list's next page can't be asked for: the server repeats itself, contradicts itself, or links to another origin. */
public final class PagingException extends BanksmanException {
    private static final long serialVersionUID = 1L;

    /** A message that names the operation. */
    public PagingException(String message) {
        super(message, null);
    }
}
