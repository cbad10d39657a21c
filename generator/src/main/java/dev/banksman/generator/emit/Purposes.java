package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.BasePlan;
import dev.banksman.generator.plan.ClientPlan;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.EventPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a type is for, in a sentence: the summary of one that the document doesn't describe. */
final class Purposes {
    private final Map<List<String>, String> sentences = new HashMap<>();
    private final Set<List<String>> told = new HashSet<>();

    private Purposes() {}

    static Purposes of(ClientPlan plan) {
        Purposes purposes = new Purposes();
        for (ApiPlan api : plan.apis()) {
            api.methods().forEach(method -> purposes.add(api, method));
        }
        for (TypePlan type : plan.types()) {
            if (type instanceof EventPlan event) {
                purposes.add(event.type(), "The event " + DocText.code(event.value()) + ".");
                purposes.addParts(event, event.record().components());
            } else if (type instanceof RecordPlan record) {
                purposes.addParts(record, record.components());
            } else if (type instanceof BasePlan base) {
                purposes.addParts(base, base.accessors());
            }
        }
        return purposes;
    }

    /** Of an undescribed object. */
    String of(TypePlan type, String otherwise) {
        List<String> path = type.type().path();
        String inside = path.size() > 1 ? "Part of {@link " + path.get(path.size() - 2) + "}." : otherwise;
        return sentences.getOrDefault(path, inside);
    }

    /** What the document says of a type, unless the property that it is the type of says the same. */
    Doc doc(TypePlan type) {
        return told.contains(type.type().path()) ? Doc.NONE : type.doc();
    }

    private void add(ApiPlan api, MethodPlan method) {
        String call = MethodLink.to(api.name(), method) + ".";
        method.query().ifPresent(query -> add(query, "The parameters of " + call));
        method.body().ifPresent(body -> add(body.type(), "The body of " + call));
        add(method.answer().type(), "The answer of " + call);
    }

    /** The types inside a record, or a base, are those of its properties. */
    private void addParts(TypePlan whole, List<ComponentPlan> components) {
        String owner = "{@link " + whole.simpleName() + "}.";
        for (ComponentPlan component : components) {
            TypeRef type = component.type();
            boolean several = type instanceof TypeRef.ListOf;
            TypeRef one = type instanceof TypeRef.ListOf list ? list.item() : type;
            if (one instanceof TypeRef.Named named && named.path().size() > 1) {
                String part = DocText.code(component.wireName());
                add(named, (several ? "One of the " + part + " of " : "The " + part + " of ") + owner);
            }
        }
        for (TypePlan nested : whole.nested()) {
            if (components.stream().anyMatch(component -> describes(component, nested))) {
                told.add(nested.type().path());
            }
            if (nested instanceof RecordPlan inner) {
                addParts(inner, inner.components());
            }
        }
    }

    private static boolean describes(ComponentPlan component, TypePlan type) {
        return component.type() instanceof TypeRef.Named named
                && named.path().equals(type.type().path())
                && component.doc().equals(type.doc());
    }

    private void add(TypeRef type, String sentence) {
        if (type instanceof TypeRef.Named named) {
            sentences.putIfAbsent(named.path(), sentence);
        }
    }
}
