package dev.banksman.webhook;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The class has handlers of webhook events; a dispatcher is generated for it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface WebhookHandlers {
    /** The sealed interface of the events. */
    Class<?> value();

    /** Whether an event without a handler is an error. */
    boolean exhaustive() default false;
}
