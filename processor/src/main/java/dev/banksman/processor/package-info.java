/**
 * The annotation processor for webhook handlers: read, check, describe, write.
 *
 * <p>{@code WebhookProcessor} hands each class to {@code HandlerReader}, which describes it as a {@code HandlerModel};
 * {@code HandlerRules} looks at the whole, and {@code DispatcherWriter} writes the dispatcher. What is wrong is a
 * {@code Problem} at an element.
 *
 * <p>Imports JavaPoet, JSpecify and the JDK, and nothing of Banksman: the runtime's annotations are known by their
 * names in class files ({@code Contract}), so that a processor path holds two artifacts.
 */
@NullMarked
package dev.banksman.processor;

import org.jspecify.annotations.NullMarked;
