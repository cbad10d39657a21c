package dev.banksman.webhook;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where a delivery says which event it is: one place, or several whose texts are joined by dots, headers first. Of
 * several, the first must be there; {@code X-GitHub-Event: issues} and {@code "action": "opened"} are
 * {@code issues.opened}. Where the document knows no such event, the first texts alone are tried: {@code issues}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Locator {
    /** The names of headers. */
    String[] header() default {};

    /** JSON Pointers (RFC 6901) into the body. */
    String[] pointer() default {};
}
