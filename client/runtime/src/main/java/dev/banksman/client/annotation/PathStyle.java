package dev.banksman.client.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a path parameter is written (OpenAPI 3.1, section 4.8.12.3), where it is no single value or list in the style
 * {@code simple}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface PathStyle {
    /** One of {@code simple}, {@code label}, {@code matrix} and {@code odata}: a key in OData's own literals. */
    String style() default "simple";

    /** Whether each value of a list or an object is written by itself. */
    boolean explode() default false;

    /** The name on the wire, which the style {@code matrix} writes; by default that of {@code @Param}. */
    String name() default "";

    /** Whether the value is written as JSON: OpenAPI's {@code content}. */
    boolean json() default false;
}
