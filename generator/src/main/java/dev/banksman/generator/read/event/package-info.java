/**
 * Webhooks and callbacks to events, and what tells their deliveries apart. It imports {@code pointer}, {@code type},
 * {@code schema}, {@code document} and {@code extension}.
 *
 * <pre>{@code
 * EventsReader events = new EventsReader(reading, extensions);
 * events.name(home, entryName).ifPresent(type -> events.read(type, title, shapes));
 * }</pre>
 */
@NullMarked
package dev.banksman.generator.read.event;

import org.jspecify.annotations.NullMarked;
