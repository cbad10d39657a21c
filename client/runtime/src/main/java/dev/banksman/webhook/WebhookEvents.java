package dev.banksman.webhook;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a document says about its events as a whole; on the sealed interface of the events. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WebhookEvents {
    /** The record of an event that the document does not know. */
    Class<? extends UnknownEvent> unknown();

    /**
     * Where a delivery says which event it is: the first locator that finds text wins; shapes come after all of them.
     */
    Locator[] type() default {};

    /**
     * Whether a text that a locator finds is also the event whose name is the same but for case and punctuation; an
     * exact name goes first.
     */
    boolean looseSpelling() default false;

    /**
     * The event that a delivery is when neither a locator nor a shape tells: set for a document that has only one event
     * and no place that names it. Empty when such a delivery is an unknown event.
     */
    String otherwise() default "";

    /** How a delivery is signed: at most one recipe, and none when the sender does not sign. */
    SignatureRecipe[] signature() default {};

    /** The status by which a receiver removes its subscription; 0 when the sender has none. */
    int unsubscribe() default 0;
}
