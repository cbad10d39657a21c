package dev.banksman.generator.problem;

/**
 * A place in a document.
 *
 * @param file the document's name as messages show it
 * @param pointer a JSON Pointer (RFC 6901); empty for the whole document
 */
public record Place(String file, String pointer) {

    /** The place of a member, or of a member's member; tokens are unescaped. */
    public Place at(String... tokens) {
        StringBuilder deeper = new StringBuilder(pointer);
        for (String token : tokens) {
            deeper.append('/').append(escaped(token));
        }
        return new Place(file, deeper.toString());
    }

    /** The place of an array's item. */
    public Place at(int index) {
        return at(Integer.toString(index));
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public String toString() {
        return Shown.line(file + "#" + pointer);
    }
}
