/**
 * The sandbox: emulated systems over real HTTP, on this machine, for tests and for trying things out. This package
 * starts the server, and shows the page that tells what there is.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start()) {
 *     URI url = sandbox.handsHq().url();
 *     String token = sandbox.handsHq().token();
 * }
 * }</pre>
 */
@NullMarked
package dev.banksman.sandbox;

import org.jspecify.annotations.NullMarked;
