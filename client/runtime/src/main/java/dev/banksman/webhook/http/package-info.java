/**
 * Puts a {@link dev.banksman.webhook.WebhookReceiver} behind HTTP servers: the JDK's own, Jakarta Servlet 6 and Spring
 * MVC.
 *
 * <p>May import {@code webhook}. Each adapter needs its server's API on the class path only when it is used.
 *
 * <pre>{@code
 * HttpServer server = HttpServer.create(new InetSocketAddress(8080), 0);
 * server.createContext("/hooks/handshq", new JdkWebhookHandler(receiver));
 * server.start();
 * }</pre>
 */
@NullMarked
package dev.banksman.webhook.http;

import org.jspecify.annotations.NullMarked;
