package dev.banksman.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.banksman.generator.plan.NewtypePlan;

/** A string with a type of its own. */
final class NewtypeEmitter {
    private final JavaTypes types;
    private final Purposes purposes;

    NewtypeEmitter(JavaTypes types, Purposes purposes) {
        this.types = types;
        this.purposes = purposes;
    }

    TypeSpec.Builder emit(NewtypePlan plan) {
        ClassName type = types.named(plan.type());
        return Wrappers.record(type, Libraries.NEWTYPE)
                .addJavadoc(Comments.newtype(plan, purposes))
                .addMethod(Wrappers.of(type))
                .addMethod(Wrappers.text());
    }
}
