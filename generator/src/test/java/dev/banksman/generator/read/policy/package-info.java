/** Given a document with policies, then where they apply. */
@NullMarked
package dev.banksman.generator.read.policy;

import org.jspecify.annotations.NullMarked;
