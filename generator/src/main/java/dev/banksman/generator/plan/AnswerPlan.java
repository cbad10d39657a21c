package dev.banksman.generator.plan;

import java.util.List;
import java.util.Optional;

/**
 * What a method returns.
 *
 * @param type the returned value, without {@code Optional} and {@code Pages}
 * @param optional whether there may be none: a nullable value, or an empty answer
 * @param unwrap the JSON Pointer of the value in the body
 * @param unwrapOr where it is else, by the aliases of the properties on the way
 * @param location the header that says where the value is which was created
 * @param errors the error answers that the document names: status and description
 */
public record AnswerPlan(
        TypeRef type,
        boolean optional,
        Optional<String> unwrap,
        List<String> unwrapOr,
        Doc doc,
        List<ErrorAnswer> errors,
        Optional<String> location) {
    public AnswerPlan {
        unwrapOr = List.copyOf(unwrapOr);
        errors = List.copyOf(errors);
    }

    /** An answer whose value is in one place only. */
    public AnswerPlan(TypeRef type, boolean optional, Optional<String> unwrap, Doc doc, List<ErrorAnswer> errors) {
        this(type, optional, unwrap, List.of(), doc, errors, Optional.empty());
    }

    /**
     * One documented error.
     *
     * @param body the type of its JSON body
     */
    public record ErrorAnswer(String status, String description, Optional<TypeRef> body) {}
}
