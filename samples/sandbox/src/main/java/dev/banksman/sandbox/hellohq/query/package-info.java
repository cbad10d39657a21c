/**
 * What an OData query means: Apache Olingo's parser reads it by a model that is made of {@code domain}'s, the rest is
 * here. It imports {@code domain}, {@code error} and {@code http}.
 *
 * <pre>{@code
 * Query query = new QueryReader().list(Model.COMPANY, "$filter=Id%20lt%205&$expand=Addresses");
 * List<Entity> found = query.found(agency.all(Model.COMPANY));
 * }</pre>
 */
@NullMarked
package dev.banksman.sandbox.hellohq.query;

import org.jspecify.annotations.NullMarked;
