package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.BodyPlan;
import dev.banksman.generator.plan.ClientPlan;
import dev.banksman.generator.plan.ComponentPlan;
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
    private final Set<String> sent = new HashSet<>();
    private final JavaTypes types;
    private final MethodLink link;

    private Purposes(JavaTypes types) {
        this.types = types;
        this.link = new MethodLink(types);
    }

    static Purposes of(ClientPlan plan, JavaTypes types) {
        Purposes purposes = new Purposes(types);
        for (ApiPlan api : plan.apis()) {
            api.methods().forEach(method -> purposes.add(api, method));
        }
        for (TypePlan type : plan.types()) {
            if (type instanceof EventPlan event) {
                purposes.add(event.type(), "The event " + DocText.code(event.value()) + ".");
                purposes.addParts(event.record());
            } else if (type instanceof RecordPlan record) {
                purposes.addParts(record);
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

    /** Whether it may come from the service: what is only ever sent has no properties that were left out. */
    boolean received(TypePlan type) {
        return !sent.contains(type.type().path().get(0));
    }

    private void add(ApiPlan api, MethodPlan method) {
        String call = link.to(api.name(), method, Slot.of(method, types)) + ".";
        method.query().ifPresent(query -> add(query, "The parameters of " + call));
        method.body().ifPresent(body -> addBody(body, call));
        addAnswer(method.answer().type(), "The answer of " + call);
    }

    private void addAnswer(TypeRef type, String sentence) {
        if (type instanceof TypeRef.Named named) {
            sent.remove(named.path().get(0));
        }
        add(type, sentence);
    }

    private void addBody(BodyPlan body, String call) {
        if (body.type() instanceof TypeRef.Named named && !sentences.containsKey(named.path())) {
            sent.add(named.path().get(0));
        }
        add(body.type(), "The body of " + call);
    }

    /** The types inside a record are those of its properties. */
    private void addParts(RecordPlan record) {
        List<String> path = record.type().path();
        String owner = "{@link " + path.get(path.size() - 1) + "}.";
        for (ComponentPlan component : record.components()) {
            TypeRef type = component.type();
            boolean several = type instanceof TypeRef.ListOf;
            TypeRef one = type instanceof TypeRef.ListOf list ? list.item() : type;
            if (one instanceof TypeRef.Named named && named.path().size() > 1) {
                String part = DocText.code(component.wireName());
                add(named, (several ? "One of the " + part + " of " : "The " + part + " of ") + owner);
            }
        }
        for (TypePlan nested : record.nested()) {
            if (nested instanceof RecordPlan inner) {
                addParts(inner);
            }
        }
    }

    private void add(TypeRef type, String sentence) {
        if (type instanceof TypeRef.Named named) {
            sentences.putIfAbsent(named.path(), sentence);
        }
    }
}
