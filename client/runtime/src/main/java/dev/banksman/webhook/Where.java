package dev.banksman.webhook;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The handler is called only for values that a property has. Several on one method must all hold. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@Repeatable(Where.All.class)
public @interface Where {
    /**
     * Names of JSON properties with dots between them, as the flattened accessors have them, relative to the
     * {@link Each} element, else the resource, else the event: {@code status}. A property that is missing or null has
     * no value.
     */
    String path();

    /** The values, as they are in JSON; numbers in any spelling. */
    String[] in();

    /** The container of several. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface All {
        /** The filters. */
        Where[] value();
    }
}
