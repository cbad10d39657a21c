package dev.banksman.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** What a dispatcher passes for a parameter. */
sealed interface Argument {
    /** What every method may take. */
    enum Given implements Argument {
        DELIVERY,
        /** The event, known or not. */
        EVENT,
        /** What handlers failed with. */
        FAILURE
    }

    /** What the event is about. */
    record Resource(Property property) implements Argument {}

    /** One of the elements that the event is about. */
    record Element(Property list, TypeName type) implements Argument {}

    /** What comes along, of one type. */
    record Included(Property list, TypeName type, Amount amount) implements Argument {}

    /** How many of what comes along. */
    enum Amount {
        ONE,
        AT_MOST_ONE,
        ALL
    }

    /** What the dispatcher's constructor takes. One for each type with its arguments and qualifiers. */
    record Injected(TypeName type, List<AnnotationSpec> qualifiers) implements Argument {
        public Injected {
            qualifiers = List.copyOf(qualifiers);
        }
    }

    /** Whether the event must be read for it. */
    default boolean partOfEvent() {
        return this instanceof Resource || this instanceof Element || this instanceof Included || this == Given.EVENT;
    }
}
