package dev.banksman.client.polling;

import java.util.Optional;

/**
 * One answer.
 *
 * @param value what the operation returns
 * @param state the state that the answer tells; empty when it tells none
 * @param <T> the type of the value
 */
public record Polled<T>(T value, Optional<String> state) {}
