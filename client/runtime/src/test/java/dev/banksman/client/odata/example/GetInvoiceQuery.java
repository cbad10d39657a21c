package dev.banksman.client.odata.example;

import dev.banksman.client.odata.Dialect;
import dev.banksman.client.odata.EntityQueryBuilder;
import dev.banksman.client.odata.Query;

/** The parameters of a request. */
public record GetInvoiceQuery(Query<Invoice> odata) {
    /** A builder in which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with all that is in this record. */
    public Builder toBuilder() {
        return new Builder(odata);
    }

    /** Collects it. */
    public static final class Builder extends EntityQueryBuilder<Invoice, Builder> {
        private Builder() {}

        private Builder(Query<Invoice> odata) {
            from(odata);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** As OData 4.01 has it. */
        public GetInvoiceQuery build() {
            return new GetInvoiceQuery(query(Dialect.STANDARD));
        }

        /** As HQ has it: OData 4.0, and a filter needs its expand. */
        public GetInvoiceQuery buildStrict() {
            return new GetInvoiceQuery(query(new Dialect(false, true)));
        }
    }
}
