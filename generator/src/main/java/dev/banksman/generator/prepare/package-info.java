/**
 * Document to document: the room in which odd documents are mended, before anybody reads them. It imports
 * {@code problem}.
 *
 * <p>Overlays and scripts are steps here; an emitter never mends anything.
 */
@NullMarked
package dev.banksman.generator.prepare;

import org.jspecify.annotations.NullMarked;
