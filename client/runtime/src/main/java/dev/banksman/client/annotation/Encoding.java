package dev.banksman.client.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How one property of the operation's form or multipart body is written (OpenAPI 3.1, section 4.8.15). What has none is
 * written by OpenAPI's defaults: lists repeat their name, objects are JSON.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(Encodings.class)
public @interface Encoding {
    /** The property's name on the wire. */
    String property();

    /**
     * One of {@code form}, {@code spaceDelimited}, {@code pipeDelimited} and {@code deepObject}; empty when the media
     * type decides.
     */
    String style() default "";

    /** Whether each value of a list or an object is written by itself; counts only with a style. */
    boolean explode() default true;

    /** Whether the reserved characters of RFC 3986 stay as they are; counts only with a style. */
    boolean allowReserved() default false;

    /** The media type of the property's part, or several with commas between; empty for the default. */
    String contentType() default "";
}
