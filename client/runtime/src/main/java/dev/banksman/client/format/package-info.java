/**
 * The formats of requests and answers: JSON, and XML by Tastypie's conventions, which becomes the same JSON before
 * anybody reads it.
 *
 * <p>May import {@code client.annotation}, {@code client.model}, {@code client.error} and {@code client.call}.
 *
 * <pre>{@code
 * Handshake handshake = Handshake.builder().apiKey(key).format(Format.XML).build();
 * Order order = handshake.orders().get(89);       // GET …/orders/89.xml, and the same order as by JSON
 * }</pre>
 */
@NullMarked
package dev.banksman.client.format;

import org.jspecify.annotations.NullMarked;
