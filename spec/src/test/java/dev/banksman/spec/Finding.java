package dev.banksman.spec;

/**
 * One thing in an exchange that the document does not allow.
 *
 * @param side who is at fault
 * @param place the part of the message, such as {@code body}, {@code status} or {@code query parameter page}
 * @param pointer JSON Pointer into the body; empty for the whole body and for every other place
 * @param problem what is wrong, with what was found
 * @param rule the place in the document that says so, as a JSON Pointer behind {@code #}
 */
public record Finding(Side side, String place, String pointer, String problem, String rule) {

    @Override
    public String toString() {
        String where = pointer.isEmpty() ? place : place + " at " + pointer;
        return side + " " + where + ": " + problem + " (rule " + rule + ")";
    }
}
