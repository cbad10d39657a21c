package dev.banksman.client.odata.example;

import dev.banksman.client.odata.EntityPath;
import dev.banksman.client.odata.PropertyPath;
import dev.banksman.client.odata.TextProperty;
import dev.banksman.client.odata.ToOne;

/** The properties of {@link CompanyAddress}. */
public final class CompanyAddressProperties {
    private static final Path<CompanyAddress> IT = new Path<>(PropertyPath.root());

    public static final TextProperty<CompanyAddress> CITY = IT.CITY;
    public static final CompanyProperties.One<CompanyAddress> COMPANY =
            new CompanyProperties.One<>(IT.company().path());

    private CompanyAddressProperties() {}

    /** {@link CompanyAddress} as it is reached in a query. */
    public static class Path<R> extends EntityPath<R> {
        public final TextProperty<R> CITY;

        Path(PropertyPath<R> path) {
            super(path);
            CITY = text("City");
        }

        /** {@code Company}. */
        public CompanyProperties.Path<R> company() {
            return new CompanyProperties.Path<>(entity("Company"));
        }
    }

    /** {@link CompanyAddress} as another entity has one. */
    public static final class One<R> extends Path<R> implements ToOne<R, CompanyAddress> {
        One(PropertyPath<R> path) {
            super(path);
        }
    }
}
