package dev.banksman.generator.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A place where every name belongs to one thing. Who comes first has the name; same order, same names. Not thread-safe.
 */
public final class Scope {
    private static final Set<String> RESERVED_TYPES =
            Reserved.TYPES.stream().map(Scope::lower).collect(Collectors.toUnmodifiableSet());

    private final Set<String> reserved;
    private final Set<String> enclosing = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();
    private final UnaryOperator<String> key;

    private Scope(Set<String> reserved, UnaryOperator<String> key) {
        this.key = key;
        this.reserved = reserved;
    }

    /** A scope in which upper and lower case tell names apart. */
    public static Scope of(Set<String> reserved) {
        return new Scope(reserved, UnaryOperator.identity());
    }

    /** A scope of types: their files may lie where {@code Name.java} and {@code NAME.java} are one file. */
    public static Scope ofTypes() {
        return new Scope(RESERVED_TYPES, Scope::lower);
    }

    /** A scope inside a type, where no name of an enclosing type can be used again. */
    public static Scope inside(Iterable<String> enclosing) {
        Scope scope = ofTypes();
        enclosing.forEach(name -> scope.enclosing.add(lower(name)));
        return scope;
    }

    /** Gives out the wanted name, or the first free one of {@code name_}, {@code name_2}, {@code name_3} … */
    public Claim claim(String wanted) {
        Claim.Reason reason = reason(wanted);
        String name = wanted;
        while (!free(name)) {
            int number = next.merge(key.apply(wanted), 1, Integer::sum);
            name = wanted + "_" + (number == 1 ? "" : number);
        }
        taken.add(key.apply(name));
        return new Claim(name, reason);
    }

    /** Whether the name could be claimed as it is. */
    public boolean free(String name) {
        return reason(name) == Claim.Reason.FREE;
    }

    private Claim.Reason reason(String name) {
        String keyed = key.apply(name);
        if (taken.contains(keyed)) {
            return Claim.Reason.TAKEN;
        }
        boolean free = !reserved.contains(keyed) && !enclosing.contains(keyed);
        return free ? Claim.Reason.FREE : Claim.Reason.RESERVED;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
