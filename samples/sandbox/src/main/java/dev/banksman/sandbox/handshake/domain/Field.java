package dev.banksman.sandbox.handshake.domain;

import java.util.Optional;

/**
 * A field of a resource.
 *
 * @param target the path of the related resources; empty if there are none
 * @param needed whether nothing can be created without it
 * @param nullable whether it can be null
 * @param full whether what is related is answered in full, unless the request says otherwise
 * @param derivation works it out; such a field is readonly
 */
public record Field(
        String name,
        Kind kind,
        String target,
        boolean needed,
        boolean nullable,
        boolean full,
        Optional<Derivation> derivation) {

    static Field scalar(String name, Kind kind) {
        return new Field(name, kind, "", false, kind == Kind.DATE, false, Optional.empty());
    }

    static Field text(String name) {
        return scalar(name, Kind.TEXT);
    }

    static Field one(String name, String target) {
        return new Field(name, Kind.ONE, target, false, true, false, Optional.empty());
    }

    static Field own(String name, String target) {
        return new Field(name, Kind.OWN, target, true, false, true, Optional.empty());
    }

    static Field many(String name, String target) {
        return new Field(name, Kind.MANY, target, false, false, false, Optional.empty());
    }

    static Field derived(String name, Derivation derivation) {
        return new Field(name, Kind.TEXT, "", false, true, false, Optional.of(derivation));
    }

    Field asNeeded() {
        return new Field(name, kind, target, true, false, full, derivation);
    }

    Field asNullable() {
        return new Field(name, kind, target, needed, true, full, derivation);
    }

    Field neverNull() {
        return new Field(name, kind, target, needed, false, full, derivation);
    }

    Field inFull() {
        return new Field(name, kind, target, needed, nullable, true, derivation);
    }

    /** Whether what it refers to can't be deleted as long as it does. */
    boolean holds() {
        return kind == Kind.OWN || (kind == Kind.ONE && !nullable && !needed);
    }

    public boolean isReadonly() {
        return derivation.isPresent();
    }
}
