package dev.banksman.client.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method returns what lies inside the answer's envelope, not the envelope. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Unwrap {
    /** A JSON Pointer (RFC 6901) into the answer body, for example {@code /data}; empty means the whole document. */
    String value();

    /**
     * Where it lies in answers of another spelling: the first of these is read where there is nothing at the pointer.
     */
    String[] or() default {};
}
