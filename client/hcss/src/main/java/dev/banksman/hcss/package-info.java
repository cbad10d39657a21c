/**
 * The HCSS Pre-Construction client: {@link dev.banksman.hcss.HcssPreConstruction} reaches every operation.
 *
 * <pre>{@code
 * ClientCredentials tokens = HcssTokens.of(System.getenv("HCSS_CLIENT_ID"), System.getenv("HCSS_CLIENT_SECRET")).build();
 * HcssPreConstruction hcss = HcssPreConstruction.builder().credential("bearer", tokens).build();
 * for (Project project : hcss.projects().listAll(unit, q -> q.filters(List.of(where("name").contains("project"))))) {
 *     project.fields().number("52fec515-2012-4d2d-b8ae-17c3b274bb84");
 * }
 * }</pre>
 *
 * <p>Generated from {@code spec/hcss/openapi.yaml}; written by hand are the mixins ({@link TypedFields},
 * {@link ProjectCopy}, {@link ProjectWrites}) and what they are made of.
 */
@NullMarked
package dev.banksman.hcss;

import org.jspecify.annotations.NullMarked;
