package dev.banksman.sandbox.handshq.domain;

/**
 * The part of a company that an API token stands for.
 *
 * @param primary whether it is the account's primary division, which sees the personnel of all
 * @param apiToken what lets callers in, and signs what is sent to its subscribers
 */
public record Division(String id, String companyName, boolean primary, String apiToken) {
    /** Personnel "belong to the division"; the primary one has all of the account's. */
    public boolean sees(Personnel personnel) {
        return primary || equals(personnel.division());
    }

    /** Without the token. */
    @Override
    public String toString() {
        return companyName + " (" + id + ")";
    }
}
