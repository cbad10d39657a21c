/**
 * What a call throws. Everything is unchecked and a {@link dev.banksman.client.error.BanksmanException}:
 * {@link dev.banksman.client.error.ApiException} and one subclass a status when the server answered with an error,
 * {@link dev.banksman.client.error.NoAnswerException} and its kin when there was no answer, and what decoding, encoding
 * and polling find. No message, field or {@code toString} here holds a credential.
 *
 * <p>May import {@code client.model} and nothing else of ours.
 *
 * <pre>{@code
 * try {
 *     handsHq.projects().archive(id);
 * } catch (NotFoundException e) {
 *     log.warn("already archived: {}", e.errors());
 * }
 * }</pre>
 */
@NullMarked
package dev.banksman.client.error;

import org.jspecify.annotations.NullMarked;
