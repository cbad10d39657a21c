/**
 * Where what users have granted is kept between calls and runs: in memory, in files, or wherever a
 * {@link dev.banksman.oauth2.store.TokenStore} of one's own puts it.
 *
 * <pre>{@code
 * TokenStore store = FileTokenStore.in(Path.of(System.getProperty("user.home"), ".config", "acme", "tokens"));
 * store.load("12").flatMap(grant -> grant.field("user_name"));
 * }</pre>
 *
 * <p>It imports of ours only {@code client.call}, for the time.
 */
@NullMarked
package dev.banksman.oauth2.store;

import org.jspecify.annotations.NullMarked;
