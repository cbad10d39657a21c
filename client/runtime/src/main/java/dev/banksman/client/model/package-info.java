/**
 * What generated records, interfaces and entry classes hold: values only, without any behaviour of a client.
 *
 * <p>Imports Jackson's annotations, JSpecify and the JDK, and nothing of Banksman.
 */
@NullMarked
package dev.banksman.client.model;

import org.jspecify.annotations.NullMarked;
