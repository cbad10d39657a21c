package dev.banksman.generator.read.document;

import dev.banksman.generator.naming.Claim;
import dev.banksman.generator.naming.Scope;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import dev.banksman.generator.read.extension.Word;

/** Claims names for things of the document, and warns when one is called otherwise than its author may think. */
public final class Names {
    private static final String RENAME = Word.NAME.key() + " gives it another name.";

    private final Problems problems;

    Names(Problems problems) {
        this.problems = problems;
    }

    /** For types, methods and whatever else a user looks for by its name. */
    public String claim(Scope scope, String wanted, Place place) {
        Claim claim = scope.claim(wanted);
        if (claim.reason() == Claim.Reason.RESERVED) {
            problems.add(Problem.of(Kind.NAME_RESERVED, place, wanted, claim.name(), RENAME));
        }
        return unlessTaken(claim, wanted, place, RENAME);
    }

    /** For members: a keyword that gets an underscore surprises nobody. */
    public String claimMember(Scope scope, String wanted, Place place) {
        return unlessTaken(scope.claim(wanted), wanted, place, RENAME);
    }

    /** The second best name of a thing, when another has the one that it should have. */
    public String claimInstead(Scope scope, String wanted, String instead, Place place) {
        String name = scope.claim(instead).name();
        problems.add(Problem.of(Kind.NAME_TAKEN, place, "a second " + wanted, name, RENAME));
        return name;
    }

    /** For what follows from another name and can't be given one of its own. */
    public String claimDerived(Scope scope, String wanted, Place place) {
        return unlessTaken(
                scope.claim(wanted), wanted, place, "Another " + Word.NAME.key() + " of the operation frees it.");
    }

    private String unlessTaken(Claim claim, String wanted, Place place, String remedy) {
        if (claim.reason() == Claim.Reason.TAKEN) {
            problems.add(Problem.of(Kind.NAME_TAKEN, place, "a second " + wanted, claim.name(), remedy));
        }
        return claim.name();
    }
}
