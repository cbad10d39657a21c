package dev.banksman.client.odata.example;

import dev.banksman.client.odata.Dialect;
import dev.banksman.client.odata.Query;
import dev.banksman.client.odata.QueryBuilder;

/** The parameters of a request. */
public record ListCompaniesQuery(Query<Company> odata) {
    /** A builder in which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with all that is in this record. */
    public Builder toBuilder() {
        return new Builder(odata);
    }

    /** Collects it. */
    public static final class Builder extends QueryBuilder<Company, Builder> {
        private Builder() {}

        private Builder(Query<Company> odata) {
            from(odata);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** As OData 4.01 has it. */
        public ListCompaniesQuery build() {
            return new ListCompaniesQuery(query(Dialect.STANDARD));
        }

        /** As HQ has it: OData 4.0, and a filter needs its expand. */
        public ListCompaniesQuery buildStrict() {
            return new ListCompaniesQuery(query(new Dialect(false, true)));
        }
    }
}
