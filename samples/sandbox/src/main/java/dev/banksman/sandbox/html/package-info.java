/**
 * HTML as files with places to fill. It imports nothing else of the sandbox.
 *
 * <pre>{@code
 * Template.load(Page.class, "page.html").fill(Map.of("name", Template.escape(name)));
 * }</pre>
 */
@NullMarked
package dev.banksman.sandbox.html;

import org.jspecify.annotations.NullMarked;
