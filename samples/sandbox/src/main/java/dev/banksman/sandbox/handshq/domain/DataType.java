package dev.banksman.sandbox.handshq.domain;

/** How a field's value is stored ("Fields Index", attribute descriptions). */
public enum DataType {
    STRING,
    TEXT,
    DATE
}
