package dev.banksman.generator.read.policy;

import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers which policies of paths and of the document fit any operation. */
public final class Inheritance {
    private final Map<Place, Boolean> fits = new LinkedHashMap<>();
    private final Map<Place, String> labels = new LinkedHashMap<>();

    /** Notes whether a policy fits an operation, and answers the same. */
    boolean tried(Policies.Said<?> policy, String label, boolean fit) {
        if (policy.inherited()) {
            labels.put(policy.place(), label);
            fits.merge(policy.place(), fit, Boolean::logicalOr);
        }
        return fit;
    }

    /** Reports those that never did: their pointers are wrong. */
    public void report(Problems problems) {
        fits.forEach((place, fit) -> {
            if (!fit) {
                problems.add(Problem.of(Kind.NEVER_APPLIES, place, "none", labels.getOrDefault(place, "")));
            }
        });
    }
}
