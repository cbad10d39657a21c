/**
 * OAuth 2.0 (RFC 6749) for clients: credentials that fetch an access token, keep it while it is good, and fetch another
 * one in time. Protocol and parsing are Nimbus' SDK; the requests go through the runtime's own transport.
 *
 * <pre>{@code
 * ClientCredentials credentials = ClientCredentials.builder(URI.create("https://id.example.com/connect/token"))
 *         .client(System.getenv("CLIENT_ID"), System.getenv("CLIENT_SECRET"))
 *         .scope("orders:read")
 *         .build();
 * Acme acme = Acme.builder().credential("oauth", credentials).build();
 * }</pre>
 *
 * It imports the runtime, and none of the generated clients.
 */
@NullMarked
package dev.banksman.oauth2;

import org.jspecify.annotations.NullMarked;
