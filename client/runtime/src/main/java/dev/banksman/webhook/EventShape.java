package dev.banksman.webhook;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A body with a given text at a given place. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface EventShape {
    /** A JSON Pointer (RFC 6901) into the body. */
    String pointer();

    /** The text there. */
    String value();
}
