package dev.banksman.generator.plan;

import java.util.List;
import java.util.Optional;

/**
 * One event: a record that is the payload, or holds it as its one component.
 *
 * @param value the event's type as the sender names it
 * @param shape what tells the event when a delivery doesn't name its type
 * @param identity JSON Pointers whose values tell a repeat of a delivery
 * @param example a delivery's body as JSON text; empty when there is none, or it is long
 * @param record what is written; of its one component when it is wrapped
 * @param wrapped whether the one component is the whole payload
 * @param resource the component that the event is about; empty when nothing says which
 * @param included the component with the list of what comes along; empty when there is none
 */
public record EventPlan(
        String value,
        Optional<Shape> shape,
        List<String> identity,
        String example,
        RecordPlan record,
        boolean wrapped,
        String resource,
        String included)
        implements TypePlan {
    public EventPlan {
        identity = List.copyOf(identity);
    }

    @Override
    public TypeRef.Named type() {
        return record.type();
    }

    @Override
    public Doc doc() {
        return record.doc();
    }

    @Override
    public List<TypePlan> nested() {
        return record.nested();
    }

    /** The same event with another record. */
    public EventPlan with(RecordPlan other) {
        return new EventPlan(value, shape, identity, example, other, wrapped, resource, included);
    }

    /** A text at a place in the body. */
    public record Shape(String pointer, String value) {}
}
