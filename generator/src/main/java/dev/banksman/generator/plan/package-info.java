/**
 * The immutable model of what is going to be written: all that the emitters know of a document.
 *
 * <p>Readers build it, emitters walk it; it imports nothing of ours. Names in it are final Java names: nobody
 * downstream puts one together. Text of the document ({@link dev.banksman.generator.plan.Doc}) is raw: whoever emits it
 * escapes it.
 */
@NullMarked
package dev.banksman.generator.plan;

import org.jspecify.annotations.NullMarked;
