/**
 * Lists page by page: where the next page begins, and the lazy iteration over all of them.
 *
 * <p>May import {@code client.annotation}, {@code client.model}, {@code client.error} and {@code client.call}.
 *
 * <pre>{@code
 * PagingRules rules = PagingRules.of(paged, "ProjectsApi#listAll()");
 * Pages<Project, ListProjectsDocument> pages = new LazyPages<>(rules, cursor -> fetch(cursor), null);
 * }</pre>
 */
@NullMarked
package dev.banksman.client.paging;

import org.jspecify.annotations.NullMarked;
