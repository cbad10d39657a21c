package dev.banksman.webhook;

/** How the text of a signing key becomes bytes. */
public enum KeyEncoding {
    /** The text itself, in UTF-8. */
    TEXT,
    /** Hexadecimal, in either case. */
    HEX,
    /** Base64 (RFC 4648), with or without padding. */
    BASE64
}
