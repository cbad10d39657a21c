package dev.banksman.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.banksman.generator.plan.NewtypePlan;

/** A string with a type of its own. */
final class NewtypeEmitter {
    private final JavaTypes types;

    NewtypeEmitter(JavaTypes types) {
        this.types = types;
    }

    TypeSpec.Builder emit(NewtypePlan plan) {
        ClassName type = types.named(plan.type());
        return Wrappers.record(type, Libraries.NEWTYPE)
                .addJavadoc(Comments.newtype(plan))
                .addMethod(Wrappers.of(type, "The value with this type."))
                .addMethod(Wrappers.text());
    }
}
