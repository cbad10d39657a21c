/**
 * Text to files: rendered sources go to OpenAPI Generator's front-end as its supporting files, and what a run no longer
 * writes is deleted. It imports nothing of ours.
 *
 * <p>{@link dev.banksman.generator.write.SourceEngine} stands in for a template engine, so that ignore files, dry run
 * and rewriting only what changed stay the front-end's work. The ledger is its last file.
 */
@NullMarked
package dev.banksman.generator.write;

import org.jspecify.annotations.NullMarked;
