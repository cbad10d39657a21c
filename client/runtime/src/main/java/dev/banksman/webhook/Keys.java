package dev.banksman.webhook;

/** The rule that every signing key keeps. */
final class Keys {
    private Keys() {}

    /**
     * Hands {@code key} back.
     *
     * @throws IllegalArgumentException when it is blank, as an environment variable that is not set often ends up
     */
    static String checked(String key) {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A signing key must not be blank. Found: a blank one. "
                    + "Give the key that the sender signs with.");
        }
        return key;
    }
}
