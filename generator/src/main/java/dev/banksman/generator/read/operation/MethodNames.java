package dev.banksman.generator.read.operation;

import dev.banksman.generator.naming.Reserved;
import dev.banksman.generator.naming.Scope;
import dev.banksman.generator.plan.ArgumentPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.read.document.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Gives the methods of one API their names.
 *
 * <p>Operations to which the document gives one name share it when their path parameters keep every call apart: what
 * has two addresses is then one method with two argument lists. Any other clash is resolved by {@link Names}.
 */
final class MethodNames {
    private final Names names;
    private final Scope scope = Scope.of(Reserved.METHODS);
    private final Map<String, List<Methods>> owners = new HashMap<>();

    /** A way to claim a name that is not shared. */
    private interface Claiming {
        String claim(Scope scope, String wanted, Place place);
    }

    MethodNames(Names names) {
        this.names = names;
    }

    /** The name of an operation's plain method. */
    String claim(Methods operation) {
        return claim(operation.plain().name(), operation, names::claim);
    }

    /** The name of a variant. */
    String claimDerived(Methods operation, String wanted) {
        return claim(wanted, operation, names::claimDerived);
    }

    private String claim(String wanted, Methods operation, Claiming claiming) {
        List<Methods> owning = owners.computeIfAbsent(wanted, name -> new ArrayList<>());
        boolean shared = !owning.isEmpty() && owning.stream().allMatch(owner -> canShare(operation, owner));
        String name = shared ? wanted : claiming.claim(scope, wanted, operation.place());
        if (name.equals(wanted)) {
            owning.add(operation);
        }
        return name;
    }

    private static boolean canShare(Methods one, Methods other) {
        return one.nameGiven()
                && other.nameGiven()
                && one.plain().name().equals(other.plain().name())
                && apart(one.plain(), other.plain());
    }

    /** Whether no call can mean both, in any of their forms: with records, with lambdas, or with less. */
    private static boolean apart(MethodPlan one, MethodPlan other) {
        return one.path().size() > other.path().size() ? apartFromLonger(other, one) : apartFromLonger(one, other);
    }

    private static boolean apartFromLonger(MethodPlan one, MethodPlan longer) {
        int common = one.path().size();
        boolean differing = IntStream.range(0, common)
                .anyMatch(i ->
                        differ(one.path().get(i).type(), longer.path().get(i).type()));
        return differing
                || (longer.path().size() > common
                        && !takesNext(one, longer.path().get(common)));
    }

    /** Whether a body can be mistaken for a further path parameter. */
    private static boolean takesNext(MethodPlan method, ArgumentPlan next) {
        return method.body().filter(body -> !differ(body.type(), next.type())).isPresent();
    }

    /** Only the client's own types tell overloads apart for a reader: 5 may be an int, a long or a double. */
    private static boolean differ(TypeRef one, TypeRef other) {
        return (one instanceof TypeRef.Named || other instanceof TypeRef.Named) && !one.equals(other);
    }
}
