package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.ClientPlan;
import dev.banksman.generator.plan.EventPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a type is for, in a sentence: the summary of one that the document doesn't describe. */
final class Purposes {
    private final Map<List<String>, String> sentences = new HashMap<>();

    private Purposes() {}

    static Purposes of(ClientPlan plan) {
        Purposes purposes = new Purposes();
        for (ApiPlan api : plan.apis()) {
            api.methods().forEach(method -> purposes.add(api, method));
        }
        for (TypePlan type : plan.types()) {
            if (type instanceof EventPlan event) {
                purposes.add(event.type(), "The event " + DocText.code(event.value()) + ".");
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

    private void add(ApiPlan api, MethodPlan method) {
        String link = "{@link " + api.name() + "#" + method.name() + "}.";
        method.query().ifPresent(query -> add(query, "The parameters of " + link));
        method.body().ifPresent(body -> add(body.type(), "The body of " + link));
        add(method.answer().type(), "The answer of " + link);
    }

    private void add(TypeRef type, String sentence) {
        if (type instanceof TypeRef.Named named) {
            sentences.putIfAbsent(named.path(), sentence);
        }
    }
}
