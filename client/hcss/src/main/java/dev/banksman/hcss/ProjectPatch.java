package dev.banksman.hcss;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of parts of a project, in the documented part of HCSS' dialect of JSON Patch.
 *
 * <pre>{@code
 * ProjectPatch patch = ProjectPatch.builder()
 *         .set("name", "New Project Name")
 *         .append("bidResults", Map.of("name", "Competitor 1", "amount", 38204, "winner", true))
 *         .build();
 * }</pre>
 *
 * <p>Values are those that {@link TypedFields#set} takes. Immutable.
 */
public final class ProjectPatch {
    private final List<PatchOperation> operations;

    private ProjectPatch(List<PatchOperation> operations) {
        this.operations = List.copyOf(operations);
    }

    /** A builder without any step. */
    public static Builder builder() {
        return new Builder();
    }

    /** The steps in their order, at least one; unmodifiable. */
    public List<PatchOperation> operations() {
        return operations;
    }

    @Override
    public String toString() {
        return "ProjectPatch" + operations;
    }

    /** Collects steps, each checked at once. Not safe for use by several threads. */
    public static final class Builder {
        private final List<PatchOperation> operations = new ArrayList<>();

        private Builder() {}

        /** Gives a field another value, whatever it had before. */
        public Builder set(String fieldId, @Nullable Object value) {
            return add("add", PatchPath.field(fieldId), value);
        }

        /** Gives a field that holds a list another one. */
        public Builder replaceArray(String fieldId, List<?> elements) {
            return set(fieldId, elements);
        }

        /** Puts one more element to the end of a field's list. */
        public Builder append(String fieldId, @Nullable Object element) {
            return add("add", PatchPath.end(fieldId), element);
        }

        /**
         * Puts another element in the place of one of a field's list.
         *
         * @param index from 0
         * @throws IllegalArgumentException when it is negative
         */
        public Builder replaceElement(String fieldId, int index, @Nullable Object element) {
            return add("replace", PatchPath.element(fieldId, index), element);
        }

        /**
         * A step with a path as the document writes it, such as {@code fields/name} or {@code fields/bidResults/0}:
         * {@code add}, or {@code replace} for an element of a list.
         *
         * @throws IllegalArgumentException when the dialect has no such path; the message tells the documented way
         */
        public Builder path(String path, @Nullable Object value) {
            PatchPath checked = PatchPath.parse(path);
            return add(checked.isElement() ? "replace" : "add", checked, value);
        }

        /**
         * Removes a field. <b>Not documented</b>: the reference shows {@code add} and {@code replace} only, and the
         * server may refuse this. {@code set(fieldId, null)} empties the field in a documented way.
         */
        public Builder removeUndocumented(String fieldId) {
            operations.add(PatchOperation.builder()
                    .path(PatchPath.field(fieldId).text())
                    .op("remove")
                    .build());
            return this;
        }

        /**
         * The patch.
         *
         * @throws IllegalStateException when nothing is to be changed
         */
        public ProjectPatch build() {
            if (operations.isEmpty()) {
                throw new IllegalStateException("A patch changes something. Found: no step. Say set(…) or append(…).");
            }
            return new ProjectPatch(operations);
        }

        private Builder add(String op, PatchPath path, @Nullable Object value) {
            operations.add(PatchOperation.builder()
                    .path(path.text())
                    .op(op)
                    .value(FieldValue.json(path.text(), value))
                    .build());
            return this;
        }
    }
}
