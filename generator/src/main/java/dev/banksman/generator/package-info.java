/**
 * The OpenAPI Generator plugin. The root: it may import every package below, none of which sees it.
 *
 * <pre>{@code
 * document -> prepare -> read -> plan -> emit -> write
 * }</pre>
 */
@NullMarked
package dev.banksman.generator;

import org.jspecify.annotations.NullMarked;
