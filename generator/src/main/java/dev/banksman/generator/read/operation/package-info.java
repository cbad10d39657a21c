/**
 * Operations to the methods of APIs. It imports {@code policy}, {@code message}, {@code entry}, {@code odata},
 * {@code type}, {@code document} and {@code extension}.
 *
 * <pre>{@code
 * new OperationsReader(shapes, security).read(extensions, apis::add);
 * List<ApiPlan> plans = new CreatedReader(reading).in(apis.plans(errors));
 * }</pre>
 */
@NullMarked
package dev.banksman.generator.read.operation;

import org.jspecify.annotations.NullMarked;
