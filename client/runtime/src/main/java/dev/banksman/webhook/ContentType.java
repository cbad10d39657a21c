package dev.banksman.webhook;

import java.util.List;
import java.util.Locale;

/**
 * Whether a body says that it is JSON in UTF-8: {@code application/json} or {@code application/…+json}, once, without a
 * charset or with that one. One that says nothing is refused: a page in a browser can send such a thing anywhere.
 */
final class ContentType {
    private ContentType() {}

    static boolean isJson(List<String> values) {
        if (values.size() != 1) {
            return false;
        }
        String[] parts = values.get(0).toLowerCase(Locale.ROOT).split(";", -1);
        return isJson(parts[0].strip()) && isUtf8(parts);
    }

    private static boolean isJson(String type) {
        return type.equals("application/json") || (type.startsWith("application/") && type.endsWith("+json"));
    }

    private static boolean isUtf8(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].replace("\"", "").replace(" ", "");
            if (parameter.startsWith("charset=") && !parameter.matches("charset=utf-?8")) {
                return false;
            }
        }
        return true;
    }
}
