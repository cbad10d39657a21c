package dev.banksman.golden;

import dev.banksman.client.annotation.Parameter;
import dev.banksman.client.model.Copies;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link ProductsApi#get}.
 *
 * @param include What to include.
 */
@NullMarked @Generated("dev.banksman.generator")
public record GetProductQuery(@Parameter(name = "include") @Nullable List<String> include) {
    public GetProductQuery { include = Copies.list(include); }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder().include(include); }

    public static final class Builder {
        private @Nullable List<String> include;

        private Builder() {}
        public Builder include(@Nullable List<String> value) { include = value; return this; }
        public GetProductQuery build() { return new GetProductQuery(include); }
    }
}
