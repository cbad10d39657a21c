package dev.banksman.client.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One query, header or cookie parameter, and how its value is written (OpenAPI 3.1, section 4.8.12). */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {
    /** The name on the wire. */
    String name();

    /** Where the parameter goes. */
    ParameterIn in() default ParameterIn.QUERY;

    /**
     * One of {@code form}, {@code spaceDelimited}, {@code pipeDelimited}, {@code deepObject}, {@code indexed}
     * ({@code filters[0].name=…}) and {@code simple}.
     */
    String style() default "form";

    /** Whether each value of a list or an object is a parameter of its own. */
    boolean explode() default true;

    /** Whether the reserved characters of RFC 3986 stay as they are. */
    boolean allowReserved() default false;

    /** What stands before a key to sort the other way round; counts for a {@code Sorting}. */
    String descending() default "";

    /** Whether the value is written as JSON: OpenAPI's {@code content}. */
    boolean json() default false;
}
