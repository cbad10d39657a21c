/**
 * The HandsHQ client: {@link dev.banksman.handshq.HandsHq} reaches every operation.
 *
 * <p>All but the mixins is generated from {@code spec/handshq/openapi.yaml}.
 */
@NullMarked
package dev.banksman.handshq;

import org.jspecify.annotations.NullMarked;
