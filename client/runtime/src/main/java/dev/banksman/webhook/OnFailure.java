package dev.banksman.webhook;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method hears of the handlers that failed on one delivery: it takes a {@link Delivery}, an {@link Exception},
 * which is a {@link HandlersFailedException}, and what is injected; each may be left out.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnFailure {}
