package dev.banksman.webhook;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameter is something that the event includes, found by its type: the first, which may be missing where the
 * parameter is an {@code Optional}, or all where it is a {@code List}. A delivery without a required one is a failure
 * of the handler.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Included {}
