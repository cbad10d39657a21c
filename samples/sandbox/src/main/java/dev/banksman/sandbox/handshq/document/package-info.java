/**
 * The account's things as JSON:API documents: one file for each resource type. It imports {@code domain} and
 * {@code http}.
 *
 * <pre>{@code
 * Document.of(ProjectResource.of(project)).including(FieldResource.of(project)).json();
 * }</pre>
 */
@NullMarked
package dev.banksman.sandbox.handshq.document;

import org.jspecify.annotations.NullMarked;
