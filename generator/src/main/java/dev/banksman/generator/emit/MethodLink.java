package dev.banksman.generator.emit;

import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.source.ClassName;
import dev.banksman.generator.source.ParameterizedTypeName;
import dev.banksman.generator.source.TypeName;
import java.util.List;
import java.util.stream.Collectors;

/** A link to a method. */
final class MethodLink {
    private final String packageName;

    MethodLink(JavaTypes types) {
        this.packageName = types.sibling("Any").packageName();
    }

    /** From a comment beside it. */
    String to(MethodPlan plan, List<Slot> slots) {
        String names = slots.stream().map(Slot::name).collect(Collectors.joining(", "));
        return link(plan, slots, " " + plan.name() + "(" + names + ")");
    }

    /** From a comment beside it, without a text of its own. */
    String bare(MethodPlan plan, List<Slot> slots) {
        return link(plan, slots, "");
    }

    /** From a comment of another type: to the first of those that share the name, which the others refer to. */
    static String to(String api, MethodPlan plan) {
        return "{@link " + api + "#" + plan.name() + "}";
    }

    private String link(MethodPlan plan, List<Slot> slots, String label) {
        String parameters = slots.stream().map(slot -> erased(slot.built())).collect(Collectors.joining(","));
        return "{@link #" + plan.name() + "(" + parameters + ")" + label + "}";
    }

    /** As short as the package lets it be. */
    private String erased(TypeName type) {
        TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
        boolean near = raw instanceof ClassName name
                && List.of(packageName, "java.lang").contains(name.packageName());
        return near ? String.join(".", ((ClassName) raw).simpleNames()) : raw.toString();
    }
}
