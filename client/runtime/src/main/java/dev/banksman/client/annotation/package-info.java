/**
 * What a Feign interface says about its operations: paging, polling, budgets, retries, envelopes, credentials.
 *
 * <p>Generated interfaces and hand-written ones use the same annotations. This package imports nothing of Banksman.
 *
 * <pre>{@code
 * @RequestLine("GET /projects")
 * @Unwrap("/data")
 * @Paged(style = PagingStyle.PAGE, parameter = "page", items = "/data", total = "/meta/total_pages")
 * Pages<Project, ListProjectsDocument> listAll(@Parameters ListProjectsQuery query);
 * }</pre>
 */
@NullMarked
package dev.banksman.client.annotation;

import org.jspecify.annotations.NullMarked;
