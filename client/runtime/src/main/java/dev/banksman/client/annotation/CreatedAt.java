package dev.banksman.client.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The answer says in a header where that is which was created; the method returns {@code Created}. If the body has it
 * too, it is read from there.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface CreatedAt {
    /** The header's name; what it holds may be relative to the request's address. */
    String value() default "Location";
}
