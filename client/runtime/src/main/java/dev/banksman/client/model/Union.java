package dev.banksman.client.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A sealed interface whose variant is told by one string property. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Union {
    /** The name of the discriminating property. */
    String property();

    /** The record that keeps an object whose discriminator is missing or unknown. */
    Class<?> unknown();

    /** The variants by name. */
    Variant[] value();
}
