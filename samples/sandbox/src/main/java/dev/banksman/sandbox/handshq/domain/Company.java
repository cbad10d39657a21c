package dev.banksman.sandbox.handshq.domain;

import java.time.InstantSource;

/** What all divisions of an account share: who there is, who is where, and what happens. */
public final class Company {
    private final Events events = new Events();
    private final Assignments assignments = new Assignments();
    private final Reviews reviews = new Reviews();
    private final TrainingRegister register;
    private final InstantSource clock;

    Company(InstantSource clock) {
        this.clock = clock;
        this.register = new TrainingRegister(events, clock);
    }

    public Events events() {
        return events;
    }

    public TrainingRegister register() {
        return register;
    }

    public Assignments assignments() {
        return assignments;
    }

    public Reviews reviews() {
        return reviews;
    }

    /** Takes somebody off all projects, then out of the register. */
    public void delete(Personnel personnel) {
        assignments.of(personnel).forEach(this::delete);
        register.delete(personnel);
    }

    public void delete(Assignment assignment) {
        assignments.remove(assignment);
        reviews.removeAllOf(assignment);
        events.publish(new Event.OfAssignment(EventType.PERSONNEL_ASSIGNMENT_DELETED, assignment));
    }

    /** Nobody holds it any more, and nobody is on a project by it. */
    public void delete(Role role) {
        assignments.forget(role);
        register.delete(role);
    }

    InstantSource clock() {
        return clock;
    }
}
