package dev.banksman.sandbox.hellohq.domain;

/**
 * A navigation property: leads from one entity to others.
 *
 * @param target the name of their type
 * @param many whether it leads to any number, and not to one or none
 */
public record Link(String name, String target, boolean many) {
    static Link one(String name, String target) {
        return new Link(name, target, false);
    }

    static Link many(String name, String target) {
        return new Link(name, target, true);
    }
}
