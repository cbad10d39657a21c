package dev.banksman.generator.read.policy;

import dev.banksman.generator.plan.AnswerPlan;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import dev.banksman.generator.read.extension.Word;
import dev.banksman.generator.read.message.Answer;
import dev.banksman.generator.read.pointer.Trail;
import dev.banksman.generator.read.pointer.Trails;
import dev.banksman.generator.read.type.Shapes;
import java.util.List;
import java.util.Optional;

/** An operation's answer as policies point into it. */
public final class Envelope {
    private static final String TARGET = "the answer";

    private final Trails trails;
    private final Problems problems;
    private final Inheritance inheritance;
    private final Answer answer;

    public Envelope(Shapes shapes, Inheritance inheritance, Answer answer) {
        this.trails = Trails.of(shapes);
        this.problems = shapes.reading().problems();
        this.inheritance = inheritance;
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }

    /** The inside of the envelope, where {@code x-banksman-unwrap} says so and fits. */
    public Optional<AnswerPlan> unwrapped(Policies policies) {
        Optional<Policies.Said<String>> unwrap = policies.unwrap();
        return unwrap.filter(said -> !said.value().isEmpty())
                .flatMap(said -> inside(said, said.value(), Word.UNWRAP.key())
                        .map(trail -> answer.inside(
                                said.value(),
                                others(said.value()),
                                trail.type(),
                                trail.nullable() && !isPage(policies, said))));
    }

    /** Whether what is unwrapped are the items of a page: a page without them is none. */
    private static boolean isPage(Policies policies, Policies.Said<String> unwrap) {
        return policies.paging()
                .map(paging -> paging.value().text("items"))
                .filter(unwrap.value()::equals)
                .isPresent();
    }

    /** Where the same is else, by the aliases on the way. */
    List<String> others(String pointer) {
        return trails.aliases(answer.use(), pointer);
    }

    /** Follows a pointer of a policy; what is wrong with an inherited one is not this operation's fault. */
    Optional<Trail.Arrived> inside(Policies.Said<?> policy, String pointer, String label) {
        if (policy.inherited()) {
            Trail trail = trails.walk(answer.use(), pointer);
            return Optional.of(trail)
                    .filter(Trail.Arrived.class::isInstance)
                    .map(Trail.Arrived.class::cast)
                    .filter(arrived -> inheritance.tried(policy, label, answer.json()))
                    .or(() -> never(policy, label));
        }
        if (answer.json()) {
            return trails.follow(answer.use(), pointer, new Trails.Topic(label, TARGET, policy.place()));
        }
        problems.add(Problem.of(Kind.NO_JSON_ANSWER, policy.place(), "no JSON answer", label));
        return Optional.empty();
    }

    private Optional<Trail.Arrived> never(Policies.Said<?> policy, String label) {
        inheritance.tried(policy, label, false);
        return Optional.empty();
    }
}
