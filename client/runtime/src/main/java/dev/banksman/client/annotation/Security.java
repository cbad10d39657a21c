package dev.banksman.client.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which credentials the operation takes; every one of them is sent. Given several times, the first for which the client
 * has all credentials counts; one without any lets the operation be called without. Those of a method replace those of
 * its interface. Without this annotation all configured credentials are sent.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(SecurityAlternatives.class)
public @interface Security {
    /** The keys of the security schemes in the document. */
    String[] value();
}
