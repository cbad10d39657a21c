package dev.banksman.sandbox.hcss.domain;

/** What is wrong with one field. */
public record Violation(String field, String reason) {
    @Override
    public String toString() {
        return "The field '" + field + "' " + reason + ".";
    }
}
