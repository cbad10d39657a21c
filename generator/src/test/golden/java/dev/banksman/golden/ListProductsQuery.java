package dev.banksman.golden;

import dev.banksman.client.annotation.Parameter;
import dev.banksman.client.annotation.ParameterIn;
import dev.banksman.client.model.Copies;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link ProductsApi#list(ListProductsQuery) ProductsApi.list}.
 *
 * @param page Which page. At least 1.
 * @param search Part of the name. At most 50 characters. Example: {@code "bolt"}
 * @param state the parameter {@code state}
 * @param ids Only these.
 * @param xShop Which of the shops.
 * @param oldSearch the parameter {@code old_search}
 */
@NullMarked
@Generated("dev.banksman.generator")
public record ListProductsQuery(
        @Parameter(name = "page", in = ParameterIn.QUERY) @Nullable Integer page,
        @Parameter(name = "search", in = ParameterIn.QUERY) @Nullable String search,
        @Parameter(name = "state", in = ParameterIn.QUERY) @Nullable ProductState state,
        @Parameter(name = "ids", in = ParameterIn.QUERY, explode = false) @Nullable List<ProductId> ids,
        @Parameter(name = "X-Shop", in = ParameterIn.HEADER, style = "simple", explode = false) @Nullable String xShop,
        @Parameter(name = "old_search", in = ParameterIn.QUERY) @Nullable String oldSearch) {
    public ListProductsQuery {
        ids = Copies.list(ids);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with all that is in this record. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.page = page;
        builder.search = search;
        builder.state = state;
        builder.ids = ids;
        builder.xShop = xShop;
        builder.oldSearch = oldSearch;
        return builder;
    }

    /** The property {@code old_search}. */
    @Override
    @Deprecated
    public @Nullable String oldSearch() {
        return oldSearch;
    }

    /** Collects what a {@code ListProductsQuery} is made of. Not thread-safe. */
    public static final class Builder {
        private @Nullable Integer page;
        private @Nullable String search;
        private @Nullable ProductState state;
        private @Nullable List<ProductId> ids;
        private @Nullable String xShop;
        private @Nullable String oldSearch;

        private Builder() {}

        /** Which page. At least 1. */
        public Builder page(@Nullable Integer page) {
            this.page = page;
            return this;
        }

        /** Part of the name. At most 50 characters. */
        public Builder search(@Nullable String search) {
            this.search = search;
            return this;
        }

        /** Sets {@code state}. */
        public Builder state(@Nullable ProductState state) {
            this.state = state;
            return this;
        }

        /** Only these. */
        public Builder ids(@Nullable List<ProductId> ids) {
            this.ids = ids;
            return this;
        }

        /** Which of the shops. */
        public Builder xShop(@Nullable String xShop) {
            this.xShop = xShop;
            return this;
        }

        /** Sets {@code old_search}. */
        @Deprecated
        public Builder oldSearch(@Nullable String oldSearch) {
            this.oldSearch = oldSearch;
            return this;
        }

        /** The record. */
        public ListProductsQuery build() {
            return new ListProductsQuery(
                    page,
                    search,
                    state,
                    ids,
                    xShop,
                    oldSearch);
        }
    }
}
