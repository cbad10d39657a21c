package dev.banksman.generator.plan;

import java.util.List;
import java.util.Optional;

/**
 * What a method returns.
 *
 * @param type the returned value, without {@code Optional} and {@code Pages}
 * @param optional whether there may be none: a nullable value, or an empty answer
 * @param unwrap the JSON Pointer of the value in the body
 * @param location the header that says where the value is which was created
 * @param errors the error answers that the document names: status and description
 */
public record AnswerPlan(
        TypeRef type,
        boolean optional,
        Optional<String> unwrap,
        Doc doc,
        List<ErrorAnswer> errors,
        Optional<String> location) {
    /** An answer that says in its body what it says. */
    public AnswerPlan(TypeRef type, boolean optional, Optional<String> unwrap, Doc doc, List<ErrorAnswer> errors) {
        this(type, optional, unwrap, doc, errors, Optional.empty());
    }

    public AnswerPlan {
        errors = List.copyOf(errors);
    }

    /**
     * One documented error.
     *
     * @param body the type of its JSON body
     */
    public record ErrorAnswer(String status, String description, Optional<TypeRef> body) {}
}
