package dev.banksman.generator.corpus;

/**
 * An example that did not come back as it was.
 *
 * @param place the example's file and JSON Pointer
 * @param failure what happened to it
 * @param contradiction how it contradicts its own schema; empty when it is ours
 */
public record Finding(String place, String failure, String contradiction) {
    boolean isOurs() {
        return contradiction.isEmpty();
    }
}
