package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ClientPlan;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.EventPlan;
import dev.banksman.generator.plan.QueryPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.plan.TypeRef.Holding;
import dev.banksman.generator.plan.TypeRef.ListOf;
import dev.banksman.generator.plan.TypeRef.Named;
import dev.banksman.generator.plan.UnionPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What properties are that the document itself doesn't describe: what it says of their types, or what is in them. */
final class Descriptions {
    private static final int NAMED_MEMBERS = 4;

    private final Map<List<String>, TypePlan> types = new HashMap<>();

    private Descriptions() {}

    static Descriptions of(ClientPlan plan) {
        Descriptions descriptions = new Descriptions();
        plan.types().forEach(descriptions::add);
        return descriptions;
    }

    private void add(TypePlan type) {
        types.put(type.type().path(), type);
        if (type instanceof RecordPlan plan) {
            plan.nested().forEach(this::add);
        } else if (type instanceof QueryPlan plan) {
            plan.nested().forEach(this::add);
        } else if (type instanceof UnionPlan plan) {
            plan.nested().forEach(this::add);
        } else if (type instanceof EventPlan plan) {
            plan.record().nested().forEach(this::add);
        }
    }

    /** The record with each of its properties described. */
    RecordPlan complete(RecordPlan plan) {
        return plan.described(
                plan.components().stream()
                        .map(component -> component.described(doc(component.doc(), component.type())))
                        .toList(),
                plan.accessors().stream()
                        .map(accessor -> accessor.described(doc(accessor.doc(), accessor.type())))
                        .toList());
    }

    private Doc doc(Doc own, TypeRef type) {
        boolean silent = own.summary().isBlank() && own.text().isBlank();
        return silent ? new Doc(summary(type), "", own.limits(), own.example()) : own;
    }

    private String summary(TypeRef type) {
        if (type instanceof ListOf list) {
            String each = summary(list.item());
            return each.isEmpty() ? "" : "A list. Each element: " + each;
        }
        if (type instanceof Holding holding) {
            return summary(holding.held());
        }
        TypePlan plan = type instanceof Named named ? types.get(named.path()) : null;
        if (plan == null) {
            return "";
        }
        return plan.doc().summary().isBlank() && plan instanceof RecordPlan record
                ? members(record.components())
                : plan.doc().summary();
    }

    /** In Markdown, like all that a document says. */
    private static String members(List<ComponentPlan> components) {
        String names = components.stream()
                .limit(NAMED_MEMBERS)
                .map(component -> "`" + component.wireName().replace("`", "") + "`")
                .collect(Collectors.joining(", "));
        int others = components.size() - NAMED_MEMBERS;
        return names.isEmpty() ? "" : "Holds " + names + (others > 0 ? " and " + others + " more." : ".");
    }
}
