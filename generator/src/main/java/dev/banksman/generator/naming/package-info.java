/**
 * Names: strings in, strings out. It imports nothing of ours; nobody else puts a Java name together.
 *
 * <p>What goes in is a document's text and therefore hostile; what comes out is always a valid Java identifier in
 * ASCII, hence a safe file name as well. A {@link dev.banksman.generator.naming.Scope} keeps names apart. What
 * {@link dev.banksman.generator.naming.Letters} leaves is for comparing only.
 *
 * <pre>{@code
 * Identifiers.type("event subscription");          // EventSubscription
 * Identifiers.member("archived_at");               // archivedAt
 * DerivedNames.query("listProjects");              // ListProjectsQuery
 * Scope.of(Reserved.COMPONENTS).claim("toString"); // toString_, because it is reserved
 * }</pre>
 */
@NullMarked
package dev.banksman.generator.naming;

import org.jspecify.annotations.NullMarked;
