package dev.banksman.webhook;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a sender signs: an HMAC (RFC 2104) over the raw bytes of the body. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface SignatureRecipe {
    /** The name of the header that carries the signature. */
    String header();

    /** The name of the HMAC as the JCA has it: {@code HmacSHA1}, {@code HmacSHA256} or {@code HmacSHA512}. */
    String algorithm() default "HmacSHA256";

    /** How the digest is written. */
    DigestEncoding encoding() default DigestEncoding.HEX;

    /** What stands before the digest, such as {@code sha256=}. */
    String prefix() default "";
}
