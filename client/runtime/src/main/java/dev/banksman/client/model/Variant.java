package dev.banksman.client.model;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One variant of a {@link Union}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Variant {
    /** The value of the discriminating property; empty when the shape tells. */
    String name() default "";

    /** The type of this variant. */
    Class<?> type();

    /** The properties without which an object is another variant. */
    String[] required() default {};
}
