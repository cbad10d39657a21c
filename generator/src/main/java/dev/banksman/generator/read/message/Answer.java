package dev.banksman.generator.read.message;

import dev.banksman.generator.plan.AnswerPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.type.Use;
import java.util.List;
import java.util.Optional;

/**
 * What an operation answers.
 *
 * @param use the whole success body; void when there is none
 * @param optional whether the body can be missing
 * @param json whether the body is JSON
 * @param accept the media types of all bodies, best first
 */
public record Answer(
        Use use, boolean optional, boolean json, Doc doc, List<AnswerPlan.ErrorAnswer> errors, List<String> accept) {

    /** The whole body. */
    public AnswerPlan whole() {
        return new AnswerPlan(use.type(), optional || use.nullable(), Optional.empty(), doc, errors);
    }

    /** The value to which a pointer leads in the body. */
    public AnswerPlan inside(String pointer, List<String> others, TypeRef type, boolean nullable) {
        return new AnswerPlan(type, optional || nullable, Optional.of(pointer), others, doc, errors, Optional.empty());
    }
}
