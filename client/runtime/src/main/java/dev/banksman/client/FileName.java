package dev.banksman.client;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file name in a {@code Content-Disposition} (RFC 6266), as one that can't leave its directory. */
final class FileName {
    private static final int LONGEST = 200;
    private static final Pattern EXTENDED = Pattern.compile("(?i);\\s*filename\\*\\s*=\\s*utf-8'[^']*'([^;\\s]+)");
    private static final Pattern QUOTED = Pattern.compile("(?i);\\s*filename\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern TOKEN = Pattern.compile("(?i);\\s*filename\\s*=\\s*([^;\"\\s]+)");

    private FileName() {}

    /** The name; the extended form comes first, since only that can be more than Latin-1. */
    static Optional<String> of(String disposition) {
        return extended(disposition)
                .or(() -> find(QUOTED, disposition).map(name -> name.replaceAll("\\\\(.)", "$1")))
                .or(() -> find(TOKEN, disposition))
                .flatMap(FileName::safe);
    }

    private static Optional<String> extended(String disposition) {
        try {
            return find(EXTENDED, disposition)
                    .map(name -> URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a % that encodes nothing: the plain form may do
        }
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /**
     * A server may be told a name by its users: no directories (of any system), no control characters, no dots alone.
     */
    private static Optional<String> safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "_").strip();
        boolean usable = !clean.isEmpty() && !clean.matches("\\.+");
        return usable ? Optional.of(clean.substring(0, Math.min(clean.length(), LONGEST))) : Optional.empty();
    }
}
