package dev.banksman.oauth2.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name of a user's file: never one that leads elsewhere, and another one for each user also where file names ignore
 * case.
 */
final class UserFileName {
    private static final int LONGEST = 120;

    private UserFileName() {}

    /**
     * The name without a suffix.
     *
     * @throws IllegalArgumentException when the user is empty
     */
    static String of(String user) {
        if (user.isEmpty()) {
            throw new IllegalArgumentException("A user must not be empty. Found: an empty string. Give the user's id.");
        }
        byte[] bytes = user.getBytes(StandardCharsets.UTF_8);
        StringBuilder name = new StringBuilder();
        for (byte each : bytes) {
            name.append(
                    plain(each)
                            ? String.valueOf((char) each)
                            : "%" + HexFormat.of().toHexDigits(each));
        }
        // An @ stands in no encoded name, so a digest can't be taken for one.
        return name.length() <= LONGEST ? name.toString() : name.substring(0, 40) + "@" + digest(bytes);
    }

    private static boolean plain(byte each) {
        return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '-' || each == '_';
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
