package dev.banksman.client.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sealed interface whose variant is told by one string property, or else by the shape of the JSON value:
 *
 * <ol>
 *   <li>Only variants of its JSON type come into question; of objects, only those whose required properties are there,
 *       and that allow all that is there; of arrays, only those whose elements allow all that is there.
 *   <li>Arrays whose elements have the JSON types that are there go before others.
 *   <li>Among those, the one goes first that knows most of the properties, an array of those of its elements; among
 *       equals the one that has fewer others, then the one that the document names first.
 *   <li>It is the first as which the value can be read; if there are several and it can be read as none, it is unknown.
 * </ol>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Union {
    /** The name of the discriminating property; empty when there is none. */
    String property() default "";

    /** The record that keeps whatever is no known variant. */
    Class<?> unknown();

    /** The variants, in the document's order. */
    Variant[] value();
}
