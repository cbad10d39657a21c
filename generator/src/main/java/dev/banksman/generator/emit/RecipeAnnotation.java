package dev.banksman.generator.emit;

import dev.banksman.generator.plan.EventsPlan.Signature;
import dev.banksman.generator.plan.EventsPlan.Signature.Encoding;
import dev.banksman.generator.source.AnnotationSpec;
import dev.banksman.generator.source.ClassName;

/** How deliveries are signed, as an annotation without what it says by default. */
final class RecipeAnnotation {
    private RecipeAnnotation() {}

    static AnnotationSpec of(Signature signature) {
        Members recipe = Members.of(Libraries.SIGNATURE_RECIPE).text("header", signature.header());
        if (!signature.algorithm().equals("HmacSHA256")) {
            recipe.text("algorithm", signature.algorithm());
        }
        addEncoding(recipe, "encoding", Libraries.DIGEST_ENCODING, signature.encoding(), Encoding.HEX);
        recipe.declared("prefix", signature.prefix());
        Signature.Content content = signature.content();
        recipe.declared("separator", content.separator())
                .declared("content", content.template())
                .declared("timestamp", content.timestamp())
                .declared("tolerance", content.tolerance())
                .declared("keyPrefix", signature.key().prefix());
        addEncoding(
                recipe, "keyEncoding", Libraries.KEY_ENCODING, signature.key().encoding(), Encoding.TEXT);
        return recipe.inline();
    }

    private static void addEncoding(Members recipe, String name, ClassName type, Encoding value, Encoding usual) {
        if (value != usual) {
            recipe.constant(name, type, value);
        }
    }
}
