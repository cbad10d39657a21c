package dev.banksman.hcss;

import java.util.Objects;

/**
 * A path of HCSS' dialect of JSON Patch: {@code fields/<field>}, with {@code /<index>} or {@code /-} after it for an
 * element of a list. It has no leading slash, and nothing comes after an element.
 *
 * @param text as it is sent; names escaped (RFC 6901, section 3)
 * @param isElement whether it leads to an element that is there
 */
record PatchPath(String text, boolean isElement) {
    private static final String INDEX = "0|[1-9]\\d*";

    static PatchPath field(String fieldId) {
        if (fieldId.isEmpty()) {
            throw new IllegalArgumentException("A field's id must not be empty. Found: an empty one. Name the field.");
        }
        return new PatchPath("fields/" + escaped(fieldId), false);
    }

    static PatchPath end(String fieldId) {
        return new PatchPath(field(fieldId).text() + "/-", false);
    }

    static PatchPath element(String fieldId, int index) {
        if (index < 0) {
            throw new IllegalArgumentException(
                    "Elements are counted from 0. Found: " + index + ". To add one at the end, say append(…).");
        }
        return new PatchPath(field(fieldId).text() + "/" + index, true);
    }

    /** A path as somebody wrote it. */
    static PatchPath parse(String path) {
        if (path.startsWith("/")) {
            throw wrong("A path has no leading slash in this dialect", path, path.substring(1));
        }
        String[] names = Objects.requireNonNull(path, "path").split("/", -1);
        if (names.length < 2 || !names[0].equals("fields") || names[1].isEmpty()) {
            throw wrong("A path begins with fields/ and a field's id", path, "fields/name");
        }
        return names.length == 2 ? new PatchPath(path, false) : within(path, names);
    }

    private static PatchPath within(String path, String[] names) {
        String field = "fields/" + names[1];
        boolean index = names[2].matches(INDEX);
        if (!index && !names[2].equals("-")) {
            throw wrong("Only whole fields and elements of lists can be set", path, field + " with the whole value");
        }
        if (names.length > 3) {
            throw wrong(
                    "A property inside an array element can't be set",
                    path,
                    index ? field + "/" + names[2] + " with the whole element" : field + " with the whole array");
        }
        return new PatchPath(path, index);
    }

    private static IllegalArgumentException wrong(String rule, String found, String instead) {
        return new IllegalArgumentException(rule + ". Found: " + found + ". Use " + instead + " instead.");
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
