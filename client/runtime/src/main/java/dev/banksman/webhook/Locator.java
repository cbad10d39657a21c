package dev.banksman.webhook;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A place in a delivery; either the one or the other is given. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Locator {
    /** The name of a header. */
    String header() default "";

    /** A JSON Pointer (RFC 6901) into the body. */
    String pointer() default "";
}
