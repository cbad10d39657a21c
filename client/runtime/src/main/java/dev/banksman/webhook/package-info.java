/**
 * Webhooks: what handlers are annotated with, what generated events say of themselves, and the receiver that verifies a
 * delivery, finds out what it is and hands it to a generated dispatcher.
 *
 * <p>May import {@code client.json}, {@code client.call} and {@code client.error}. It starts no server and opens no
 * connection: headers and bytes come in, a status and a body go out.
 */
@NullMarked
package dev.banksman.webhook;

import org.jspecify.annotations.NullMarked;
