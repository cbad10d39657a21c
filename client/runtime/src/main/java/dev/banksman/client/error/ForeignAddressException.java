package dev.banksman.client.error;

/** A resource can't be fetched: the service named an address on another origin. */
public final class ForeignAddressException extends BanksmanException {
    private static final long serialVersionUID = 1L;

    /** A message that names both origins. */
    public ForeignAddressException(String message) {
        super(message, null);
    }
}
