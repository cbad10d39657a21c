package dev.banksman.webhook;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a sender signs: an HMAC (RFC 2104) over the raw bytes of the body, or over a text around them.
 *
 * <p>Three that many senders use:
 *
 * <pre>{@code
 * // GitHub
 * @SignatureRecipe(header = "X-Hub-Signature-256", prefix = "sha256=")
 * // Stripe
 * @SignatureRecipe(header = "Stripe-Signature", prefix = "v1=", separator = ",",
 *         content = "{part:t}.{body}", timestamp = "{part:t}")
 * // Standard Webhooks
 * @SignatureRecipe(header = "webhook-signature", encoding = DigestEncoding.BASE64, prefix = "v1,", separator = " ",
 *         content = "{header:webhook-id}.{header:webhook-timestamp}.{body}", timestamp = "{header:webhook-timestamp}",
 *         keyPrefix = "whsec_", keyEncoding = KeyEncoding.BASE64)
 * }</pre>
 */
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

    /**
     * What stands between the parts of the header; empty when the whole header is one signature. A part with the
     * {@link #prefix} is a signature, and one right one is enough; a part {@code name=value} is for {@link #content}
     * and {@link #timestamp}; others mean nothing.
     */
    String separator() default "";

    /**
     * The text that is signed, with <code>{body}</code> once, and <code>{header:NAME}</code> and <code>{part:NAME}
     * </code> for what must then be there exactly once.
     */
    String content() default "{body}";

    /**
     * Where the seconds since 1970 at which it was signed stand: one <code>{header:NAME}</code> or <code>{part:NAME}
     * </code>, which {@link #content} has as well; empty when the time is not signed.
     */
    String timestamp() default "";

    /** How far that time may be from now, either way: a duration of ISO 8601. */
    String tolerance() default "PT5M";

    /** What is taken off a key before it is decoded, where the key has it, such as {@code whsec_}. */
    String keyPrefix() default "";

    /** How a key becomes bytes. */
    KeyEncoding keyEncoding() default KeyEncoding.TEXT;
}
