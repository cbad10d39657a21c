/**
 * What the API's operations do: one file for each kind of resource, and the reading and checking of requests. It
 * imports {@code domain}, {@code document}, {@code error}, {@code storage} and {@code http}.
 *
 * <p>To add an operation: a method in its resource's class, and a line in {@code Operations}.
 */
@NullMarked
package dev.banksman.sandbox.handshq.resource;

import org.jspecify.annotations.NullMarked;
