package dev.banksman.client.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** A credential that stays as it is. */
final class FixedCredential implements Credential {
    /** So that a digest, where one shows up, can't be compared with those of guessed secrets. */
    private static final byte[] SALT = SecureRandom.getSeed(16);

    private final Secret secret;
    private final String account;

    FixedCredential(Secret secret) {
        this.secret = secret;
        this.account = digest(secret.value());
    }

    @Override
    public Secret secret() {
        return secret;
    }

    @Override
    public Set<String> queryNames() {
        return secret.place() == Place.QUERY ? Set.of(secret.name()) : Set.of();
    }

    @Override
    public String account() {
        return account;
    }

    @Override
    public String toString() {
        return secret.toString();
    }

    private static String digest(String value) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(SALT);
            return HexFormat.of().formatHex(sha.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
