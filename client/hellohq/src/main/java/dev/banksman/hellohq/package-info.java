/**
 * The HQ client: {@link dev.banksman.hellohq.HelloHq} reaches every operation, and the {@code …Properties} classes make
 * its queries.
 *
 * <pre>{@code
 * import static dev.banksman.hellohq.CompanyProperties.*;
 *
 * HelloHq hq = HelloHq.builder().bearer(System.getenv("HELLOHQ_TOKEN")).build();
 * for (Company company : hq.companies().listAll(q -> q.filter(COMPANY_TYPES.any(t -> t.NAME.eq("Lieferant")))
 *         .expand(DEFAULT_ADDRESS, COMPANY_TYPES)
 *         .orderBy(NAME.ascending()))) {
 *     company.name();
 * }
 * }</pre>
 *
 * <p>Generated from {@code spec/hellohq/openapi.yaml}; nothing is written by hand.
 */
@NullMarked
package dev.banksman.hellohq;

import org.jspecify.annotations.NullMarked;
