package dev.banksman.webhook;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The class has handlers of webhook events; the annotation processor checks them, and writes {@code <Class>Dispatcher},
 * whose constructor takes an instance of the class and then what the handlers have injected. Handlers may be inherited.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface WebhookHandlers {
    /** The sealed interface of the events. */
    Class<?> value();

    /** Whether an event without a handler of its own is an error; one for all events does not count. */
    boolean exhaustive() default false;
}
