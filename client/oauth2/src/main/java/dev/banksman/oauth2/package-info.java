/**
 * OAuth 2.0 (RFC 6749) for clients: credentials that fetch an access token, keep it while it is good, and fetch another
 * one in time. Protocol and parsing are Nimbus' SDK; the requests go through the runtime's own transport.
 *
 * <p>In the application's own name:
 *
 * <pre>{@code
 * ClientCredentials credentials = ClientCredentials.builder(URI.create("https://id.example.com/connect/token"))
 *         .client(System.getenv("CLIENT_ID"), System.getenv("CLIENT_SECRET"))
 *         .scope("orders:read")
 *         .build();
 * Acme acme = Acme.builder().credential("oauth", credentials).build();
 * }</pre>
 *
 * <p>In the name of users, who log in with their browser:
 *
 * <pre>{@code
 * AuthorizationCode logins = AuthorizationCode.builder(authorizeEndpoint, tokenEndpoint)
 *         .client(System.getenv("CLIENT_ID"), System.getenv("CLIENT_SECRET"))
 *         .scope("orders:read")
 *         .store(FileTokenStore.in(Path.of("/var/lib/acme/tokens")))
 *         .build();
 * AuthorizationRequest request = logins.request(redirectUri);     // keep it in the session, go to request.url()
 * UserTokens user = logins.complete(request, callback);           // when the browser is back
 * Acme acme = Acme.builder().credential("oauth", logins.tokens("12")).build();   // from then on, in any process
 * }</pre>
 *
 * <p>It imports the runtime and {@code oauth2.store}, and none of the generated clients.
 */
@NullMarked
package dev.banksman.oauth2;

import org.jspecify.annotations.NullMarked;
