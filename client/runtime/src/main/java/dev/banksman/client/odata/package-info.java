/**
 * OData 4 queries: typed properties, which generated code declares for each entity, and what is made of them: filters,
 * expansions, orders, and the {@code $filter}, {@code $expand} … of one request.
 *
 * <p>May import {@code client.model}.
 *
 * <pre>{@code
 * import static com.acme.CompanyProperties.*;
 *
 * acme.companies().list(q -> q.filter(UPDATED_ON.ge(since).and(COMPANY_TYPES.any(t -> t.ID.eq(4002))))
 *         .expand(DEFAULT_ADDRESS, COMPANY_TYPES)
 *         .orderBy(NAME.ascending())
 *         .top(50));
 * }</pre>
 *
 * <p>The literals follow OData 4.01, Part 2, section 5.1.1.14 and its ABNF. All types are immutable and safe for
 * several threads, but for the builders.
 */
@NullMarked
package dev.banksman.client.odata;

import org.jspecify.annotations.NullMarked;
