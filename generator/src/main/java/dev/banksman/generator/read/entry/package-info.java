/**
 * The document as a whole: where its servers are, and what lets a caller in. It imports {@code document} and
 * {@code extension}.
 *
 * <pre>{@code
 * EntryPlan entry = new EntryReader(reading, extensions).read(name, security);
 * }</pre>
 */
@NullMarked
package dev.banksman.generator.read.entry;

import org.jspecify.annotations.NullMarked;
