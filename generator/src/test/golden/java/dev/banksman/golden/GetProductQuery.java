package dev.banksman.golden;

import dev.banksman.client.annotation.Parameter;
import dev.banksman.client.annotation.ParameterIn;
import dev.banksman.client.model.Copies;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link ProductsApi#get(ProductId,GetProductQuery) ProductsApi.get}.
 *
 * @param include What to include.
 */
@NullMarked
@Generated("dev.banksman.generator")
public record GetProductQuery(@Parameter(name = "include", in = ParameterIn.QUERY) @Nullable List<String> include) {
    public GetProductQuery {
        include = Copies.list(include);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with all that is in this record. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.include = include;
        return builder;
    }

    /** Collects what a {@code GetProductQuery} is made of. Not thread-safe. */
    public static final class Builder {
        private @Nullable List<String> include;

        private Builder() {}

        /** What to include. */
        public Builder include(@Nullable List<String> include) {
            this.include = include;
            return this;
        }

        /** The record. */
        public GetProductQuery build() {
            return new GetProductQuery(include);
        }
    }
}
