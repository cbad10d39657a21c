package dev.banksman.oauth2;

import java.time.Instant;

/**
 * A token that was given out.
 *
 * @param until when to fetch another one
 */
record AccessToken(String value, Instant until) {

    boolean usable(Instant now) {
        return now.isBefore(until);
    }

    @Override
    public String toString() {
        return "AccessToken[until=" + until + "]";
    }
}
