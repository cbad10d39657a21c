package dev.banksman.webhook;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The record is the payload of one kind of event. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WebhookEvent {
    /** The type of the event as the sender names it, such as {@code project_archived}. */
    String value();

    /** What tells the event when no locator finds a type: at most one. */
    EventShape[] shape() default {};

    /** JSON Pointers whose values together tell a repeat of a delivery; empty when the document names none. */
    String[] identity() default {};
}
