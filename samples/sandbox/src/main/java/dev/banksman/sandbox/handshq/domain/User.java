package dev.banksman.sandbox.handshq.domain;

/** Somebody who can be a project's author. */
public record User(String id, String firstName, String lastName, String email) {
    /** As histories name people: {@code Jane D.} */
    public String shortName() {
        return firstName + " " + lastName.charAt(0) + ".";
    }
}
