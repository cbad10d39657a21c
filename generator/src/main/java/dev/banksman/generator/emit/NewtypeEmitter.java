package dev.banksman.generator.emit;

import dev.banksman.generator.plan.NewtypePlan;
import dev.banksman.generator.source.ClassName;
import dev.banksman.generator.source.TypeSpec;

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
