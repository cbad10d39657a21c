/** Given a document with webhooks and callbacks, then these events. */
@NullMarked
package dev.banksman.generator.read.event;

import org.jspecify.annotations.NullMarked;
