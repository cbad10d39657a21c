package dev.banksman.client.format;

import dev.banksman.client.call.Origin;
import feign.Client;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * In which format a client speaks.
 *
 * @param format the one that was chosen
 * @param suffixes what each format of the service puts behind a path, perhaps nothing; empty when the service has no
 *     choice to offer, and JSON needs no words
 * @param origin where that holds
 */
public record FormatSettings(Format format, Map<Format, String> suffixes, Origin origin) {
    /** Copies the map. */
    public FormatSettings {
        suffixes = Map.copyOf(suffixes);
    }

    /** The settings for what a document says. */
    public static FormatSettings of(Format format, Map<String, String> documented, Origin origin) {
        Map<Format, String> suffixes = new LinkedHashMap<>();
        for (Format known : Format.values()) {
            String suffix = documented.get(known.word());
            if (suffix != null) {
                suffixes.put(known, suffix);
            }
        }
        return new FormatSettings(format, suffixes, origin);
    }

    /** The stage; the next one itself when there is nothing to do. */
    public Client stage(Client next) {
        return suffixes.isEmpty() ? next : FormatStage.create(this, next);
    }

    /** A path with the suffix of the format instead of any other. */
    String suffixed(String path) {
        if (path.isEmpty() || path.endsWith("/")) {
            return path;
        }
        String bare = path;
        for (String suffix : suffixes.values()) {
            bare = !suffix.isEmpty() && path.endsWith(suffix)
                    ? path.substring(0, path.length() - suffix.length())
                    : bare;
        }
        return bare + suffixes.getOrDefault(format, "");
    }
}
