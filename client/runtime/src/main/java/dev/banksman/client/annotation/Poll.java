package dev.banksman.client.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method asks again until the answer says that the work is done or has failed. A state that is named in neither
 * list means "go on".
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Poll {
    /** A JSON Pointer (RFC 6901) to the state in the answer body. */
    String state();

    /** The states that end the wait with a value. */
    String[] done();

    /** The states that end the wait with a {@code PollFailedException}. */
    String[] failed() default {};

    /** The pause between two requests: an ISO 8601 duration, for example {@code PT30S}. */
    String every();

    /** The longest wait in total: an ISO 8601 duration. */
    String atMost();
}
