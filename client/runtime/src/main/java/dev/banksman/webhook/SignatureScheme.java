package dev.banksman.webhook;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A recipe, checked. Immutable.
 *
 * @param header the name of the header with the signature
 * @param separator what stands between the parts of that header; empty when it has only one
 */
record SignatureScheme(
        String header,
        SignatureFormat format,
        String separator,
        SignedContent content,
        Freshness freshness,
        String keyPrefix,
        KeyEncoding keyEncoding) {

    /**
     * The scheme of a recipe.
     *
     * @throws IllegalArgumentException when something of it is wrong
     */
    static SignatureScheme of(SignatureRecipe recipe) {
        SignedContent content = SignedContent.of(recipe.content());
        return new SignatureScheme(
                recipe.header(),
                SignatureFormat.of(recipe),
                recipe.separator(),
                content,
                Freshness.of(recipe, content),
                recipe.keyPrefix(),
                recipe.keyEncoding());
    }

    /**
     * The bytes of a key.
     *
     * @throws IllegalArgumentException when it is none
     */
    byte[] key(String key) {
        return Keys.bytes(key, keyEncoding, keyPrefix);
    }

    /** The parts of a header's value. */
    List<String> parts(String value) {
        return separator.isEmpty() ? List.of(value) : List.of(value.split(Pattern.quote(separator), -1));
    }
}
