/**
 * The arguments that go into a request's path, query, headers and cookies, written as OpenAPI's styles say and
 * percent-encoded by RFC 3986; and bodies that are made of such: forms, and multiparts with streamed files.
 *
 * <p>May import {@code client.annotation}, {@code client.model}, {@code client.error} and {@code client.call}.
 *
 * <pre>{@code
 * record Query(@Parameter(name = "tag", in = ParameterIn.QUERY) List<String> tags) {}
 * RequestParameters.of(new Query(List.of("a b", "c")), json).query(); // tag=a%20b&tag=c
 * }</pre>
 */
@NullMarked
package dev.banksman.client.parameters;

import org.jspecify.annotations.NullMarked;
