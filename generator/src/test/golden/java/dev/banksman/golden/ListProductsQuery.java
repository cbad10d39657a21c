package dev.banksman.golden;

import dev.banksman.client.annotation.Parameter;
import dev.banksman.client.annotation.ParameterIn;
import dev.banksman.client.model.Copies;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link ProductsApi#list}.
 *
 * @param page Which page. At least 1.
 * @param search Part of the name. At most 50 characters. Example: {@code "bolt"}
 * @param ids Only these.
 * @param xShop Which of the shops.
 */
@NullMarked @Generated("dev.banksman.generator")
public record ListProductsQuery(
        @Parameter(name = "page") @Nullable Integer page,
        @Parameter(name = "search") @Nullable String search,
        @Parameter(name = "state") @Nullable ProductState state,
        @Parameter(name = "ids", explode = false) @Nullable List<ProductId> ids,
        @Parameter(name = "X-Shop", in = ParameterIn.HEADER, style = "simple", explode = false) @Nullable String xShop,
        @Parameter(name = "old_search") @Nullable String oldSearch) {
    public ListProductsQuery { ids = Copies.list(ids); }
    public static Builder builder() { return new Builder(); }

    public Builder toBuilder() {
        return new Builder().page(page).search(search).state(state).ids(ids).xShop(xShop).oldSearch(oldSearch);
    }

    @Override @Deprecated public @Nullable String oldSearch() { return oldSearch; }

    public static final class Builder {
        private @Nullable Integer page;
        private @Nullable String search;
        private @Nullable ProductState state;
        private @Nullable List<ProductId> ids;
        private @Nullable String xShop;
        private @Nullable String oldSearch;

        private Builder() {}
        public Builder page(@Nullable Integer value) { page = value; return this; }
        public Builder search(@Nullable String value) { search = value; return this; }
        public Builder state(@Nullable ProductState value) { state = value; return this; }
        public Builder ids(@Nullable List<ProductId> value) { ids = value; return this; }
        public Builder xShop(@Nullable String value) { xShop = value; return this; }
        @Deprecated public Builder oldSearch(@Nullable String value) { oldSearch = value; return this; }
        public ListProductsQuery build() { return new ListProductsQuery(page, search, state, ids, xShop, oldSearch); }
    }
}
