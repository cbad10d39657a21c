package dev.banksman.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that runs wrote, in the format of {@code sha256sum}.
 *
 * @param entries the SHA-256 of each file's content by its path below the output folder
 */
record Ledger(SortedMap<String, String> entries) {
    /** Where the front-end lists what it wrote, from its first run on. */
    static final String FOLDER = ".openapi-generator";

    private static final Pattern ENTRY = Pattern.compile("(?m)^([0-9a-f]{64})  (.+)$");

    /** No client has more types than this many bytes list; a larger file isn't ours. */
    private static final long LARGEST = 16L << 20;

    Ledger {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /**
     * Beside the front-end's own FILES and VERSION; one for each owner, as builds put several clients into one folder.
     */
    static String path(String owner) {
        return FOLDER + "/banksman-" + owner + ".sha256";
    }

    /** A ledger's file; empty when there is none that can be read. */
    static Ledger read(Path file) {
        try {
            boolean readable = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST;
            return parse(readable ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "");
        } catch (IOException e) {
            return parse("");
        }
    }

    static Ledger parse(String text) {
        SortedMap<String, String> entries = new TreeMap<>();
        Matcher entry = ENTRY.matcher(text);
        while (entry.find()) {
            entries.put(entry.group(2), entry.group(1));
        }
        return new Ledger(entries);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            text.append(entry.getValue()).append("  ").append(entry.getKey()).append('\n');
        }
        return text.toString();
    }

    static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
