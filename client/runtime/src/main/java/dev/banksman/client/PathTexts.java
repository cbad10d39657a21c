package dev.banksman.client;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of a path's parameters, where Feign's template can't write one of them.
 *
 * @param byName encoded
 */
record PathTexts(Map<String, String> byName) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    /** The path of a request line, with them in it. */
    String in(String requestLine) {
        String path = requestLine.substring(requestLine.indexOf(' ') + 1).replaceFirst("\\?.*", "");
        return VARIABLE.matcher(path)
                .replaceAll(variable -> Matcher.quoteReplacement(byName.getOrDefault(variable.group(1), "")));
    }
}
