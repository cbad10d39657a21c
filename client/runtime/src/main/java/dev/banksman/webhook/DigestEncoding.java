package dev.banksman.webhook;

/** How a digest becomes text (RFC 4648). */
public enum DigestEncoding {
    /** Hexadecimal, in lower case when written, in either case when read. */
    HEX,
    /** Base64 with padding. */
    BASE64
}
