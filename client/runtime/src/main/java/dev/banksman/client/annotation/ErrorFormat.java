package dev.banksman.client.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where the bodies of error answers say what is wrong. All are JSON Pointers (RFC 6901): {@link #errors()} from the
 * body, the others from each error; an empty one says that the errors carry no such thing.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ErrorFormat {
    /** Where the list of errors is; empty when the body itself is the error. */
    String errors();

    /** The HTTP status of one error. */
    String status() default "";

    /** The machine-readable code. */
    String code() default "";

    /** The short, human-readable summary. */
    String title() default "";

    /** The explanation of this occurrence. */
    String detail() default "";

    /** What in the request the error is about. */
    String pointer() default "";
}
