package dev.banksman.generator.plan;

import java.util.List;

/**
 * The request body.
 *
 * @param name the argument's name
 * @param encodings what the document says of the properties of a form or a multipart body
 * @param others the media types that the service takes too
 */
public record BodyPlan(
        String name, TypeRef type, boolean required, List<EncodingPlan> encodings, List<String> others, Doc doc) {
    public BodyPlan {
        encodings = List.copyOf(encodings);
        others = List.copyOf(others);
    }
}
