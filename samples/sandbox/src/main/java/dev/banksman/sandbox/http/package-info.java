/**
 * What every emulated system needs of HTTP: a server on the loopback interface, requests and answers as plain values,
 * and a record of what went over the wire. It imports nothing else of the sandbox.
 *
 * <pre>{@code
 * Route hello = Route.get("/hello", "Say hello", call -> Reply.text(200, "text/plain", "hello"));
 * try (LoopbackServer server = LoopbackServer.start(0, List.of(new Mount("/demo", List.of(hello), onFailure, observer)))) {
 *     server.url();    // http://127.0.0.1:<free port>
 * }
 * }</pre>
 */
@NullMarked
package dev.banksman.sandbox.http;

import org.jspecify.annotations.NullMarked;
