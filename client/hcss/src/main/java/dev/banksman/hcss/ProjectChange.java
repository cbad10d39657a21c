package dev.banksman.hcss;

/** What is to be otherwise about a project. */
@FunctionalInterface
public interface ProjectChange {

    /**
     * Changes the input.
     *
     * @param before the project as it was read
     * @param input begins with all of it
     */
    void apply(Project before, ProjectInput.Builder input);
}
