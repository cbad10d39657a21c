package dev.banksman.client.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation has a server of its own. It is called there, with the credentials that it takes, as long as the client
 * calls the server that the document names; a client that is told another base URL calls everything there.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Server {
    /** The absolute https address at which the operation's path begins. */
    String value();
}
