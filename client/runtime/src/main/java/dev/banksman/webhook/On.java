package dev.banksman.webhook;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method handles an event: the ones named here, or the one that its parameter's type tells. Named or taken as a
 * parameter, the events' interface stands for all events that the document knows.
 *
 * <p>The method takes, in any order: the event; its resource, by its type; {@link Included} and {@link Each} parts; the
 * {@link Delivery}; and what the dispatcher's constructor is given: generated clients, and types of other packages than
 * the client's and Java's own. It returns nothing, may throw any exception, and is visible in the package of its class.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface On {
    /** The events; needed when no parameter is the event itself. */
    Class<?>[] value() default {};
}
