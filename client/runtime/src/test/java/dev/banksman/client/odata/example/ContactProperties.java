package dev.banksman.client.odata.example;

import dev.banksman.client.odata.EntityPath;
import dev.banksman.client.odata.PropertyPath;
import dev.banksman.client.odata.TextProperty;
import dev.banksman.client.odata.ToOne;

/** The properties of {@link Contact}. */
public final class ContactProperties {
    private static final Path<Contact> IT = new Path<>(PropertyPath.root());

    public static final TextProperty<Contact> NAME = IT.NAME;
    public static final CompanyProperties.One<Contact> COMPANY =
            new CompanyProperties.One<>(IT.company().path());

    private ContactProperties() {}

    /** {@link Contact} as it is reached in a query. */
    public static class Path<R> extends EntityPath<R> {
        public final TextProperty<R> NAME;

        Path(PropertyPath<R> path) {
            super(path);
            NAME = text("Name");
        }

        /** {@code Company}. */
        public CompanyProperties.Path<R> company() {
            return new CompanyProperties.Path<>(entity("Company"));
        }
    }

    /** {@link Contact} as another entity has one. */
    public static final class One<R> extends Path<R> implements ToOne<R, Contact> {
        One(PropertyPath<R> path) {
            super(path);
        }
    }
}
