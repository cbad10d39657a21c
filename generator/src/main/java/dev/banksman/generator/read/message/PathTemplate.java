package dev.banksman.generator.read.message;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path as Feign can hold it. Of a path parameter only the place goes over the wire, so one whose name has a meaning
 * to Feign (RFC 6570 and its own) is called something else; a brace without a partner is escaped.
 *
 * @param names by what the document calls them, in the path's order
 */
public record PathTemplate(String text, Map<String, String> names) {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

    public static PathTemplate of(String path) {
        Map<String, String> names = new LinkedHashMap<>();
        BRACES.matcher(path).results().forEach(braces -> names.put(braces.group(1), braces.group(1)));
        names.replaceAll((name, same) -> PLAIN.matcher(name).matches() ? name : free(names));
        return new PathTemplate(filled(path, names), names);
    }

    private static String free(Map<String, String> names) {
        int number = 1;
        while (names.containsKey("p" + number) || names.containsValue("p" + number)) {
            number++;
        }
        return "p" + number;
    }

    private static String filled(String path, Map<String, String> names) {
        StringBuilder text = new StringBuilder();
        Matcher matcher = BRACES.matcher(path);
        int end = 0;
        while (matcher.find()) {
            text.append(escaped(path.substring(end, matcher.start()))).append(renamed(matcher, names));
            end = matcher.end();
        }
        return text.append(escaped(path.substring(end))).toString();
    }

    private static String renamed(MatchResult braces, Map<String, String> names) {
        return "{" + names.get(braces.group(1)) + "}";
    }

    private static String escaped(String literal) {
        return literal.replace("{", "%7B").replace("}", "%7D");
    }
}
