/**
 * What an agency has: {@code Model} says which entities there are and what they are made of, {@code Agency} holds them.
 * It imports nothing else of the sandbox.
 */
@NullMarked
package dev.banksman.sandbox.hellohq.domain;

import org.jspecify.annotations.NullMarked;
