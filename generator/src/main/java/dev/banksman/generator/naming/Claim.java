package dev.banksman.generator.naming;

/**
 * A name that a scope has given out.
 *
 * @param reason why the name is the wanted one, or why it isn't
 */
public record Claim(String name, Reason reason) {
    /** What the wanted name was. */
    public enum Reason {
        /** Free, and given out. */
        FREE,
        /** Another thing's. */
        TAKEN,
        /** A name of Java or of the runtime. */
        RESERVED
    }
}
