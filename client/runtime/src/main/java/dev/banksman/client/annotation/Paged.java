package dev.banksman.client.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation answers a list page by page; the method returns {@code Pages}.
 *
 * <p>All pointers are JSON Pointers (RFC 6901) into the answer body; an empty one says that the answers carry no such
 * thing.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Paged {
    /** How the next page is asked for. */
    PagingStyle style();

    /** The query parameter that names the page, the offset or the token; unused by {@link PagingStyle#LINK}. */
    String parameter() default "";

    /** The query parameter that sets the number of items of a page; empty when the operation has none. */
    String limitParameter() default "";

    /** Where the list of items is. */
    String items();

    /** Where the list is in answers of another spelling: the first of these is read where {@link #items} is missing. */
    String[] itemsOr() default {};

    /** Where the next token or link is, for {@link PagingStyle#TOKEN} and {@link PagingStyle#LINK}. */
    String next() default "";

    /**
     * Where the number of pages ({@link PagingStyle#PAGE}) or of items ({@link PagingStyle#OFFSET}) is; it may be 0.
     */
    String total() default "";

    /** Where the answer says which page or offset it is. */
    String current() default "";

    /** Where a boolean says whether there are more pages. */
    String more() default "";
}
