package dev.banksman.benchmarks.webhook;

/** Handlers that keep the last thing that they saw. */
public final class BoardHandlers {
    private String last = "";

    public void archived(ProjectArchived event) {
        last = event.data().id();
    }

    public void unarchived(ProjectUnarchived event) {
        last = event.data().type();
    }

    String last() {
        return last;
    }
}
