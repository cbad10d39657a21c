/**
 * {@code x-banksman-odata}: what can be queried, and which operations take a query. It imports {@code type},
 * {@code schema}, {@code document} and {@code extension}.
 *
 * <pre>{@code
 * Optional<ODataPlan> query = ODataReader.read(shapes, extensions, policies.odata());
 * }</pre>
 */
@NullMarked
package dev.banksman.generator.read.odata;

import org.jspecify.annotations.NullMarked;
