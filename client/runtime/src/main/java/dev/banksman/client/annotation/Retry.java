package dev.banksman.client.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which failures are tried again, and how often; on a method it replaces what its type says. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Retry {
    /** The number of attempts, the first one included; at least 1. */
    int attempts() default 3;

    /** The answers that are worth another attempt. */
    int[] statuses() default {429, 502, 503, 504};

    /** The first pause: an ISO 8601 duration; it doubles from attempt to attempt, with full jitter. */
    String backoff() default "PT0.5S";

    /** The longest pause that the backoff may reach: an ISO 8601 duration. */
    String maxBackoff() default "PT30S";

    /** Whether a request that changes something (POST, PATCH) may be repeated although it may have been carried out. */
    boolean unsafe() default false;

    /** Whether the operation is never tried again, whatever the client is set to. */
    boolean never() default false;
}
