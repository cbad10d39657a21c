package dev.banksman.client.odata;

/** A part of an expression, which writes itself. */
@FunctionalInterface
interface Term {
    void writeTo(Writing out);
}
