package dev.banksman.client.odata.example;

import dev.banksman.client.odata.EntityPath;
import dev.banksman.client.odata.NumberProperty;
import dev.banksman.client.odata.PropertyPath;
import dev.banksman.client.odata.TextProperty;
import dev.banksman.client.odata.ToOne;

/** The properties of {@link CompanyType}. */
public final class CompanyTypeProperties {
    private static final Path<CompanyType> IT = new Path<>(PropertyPath.root());

    public static final NumberProperty<CompanyType> ID = IT.ID;
    public static final TextProperty<CompanyType> NAME = IT.NAME;

    private CompanyTypeProperties() {}

    /** For tests of other packages. */
    public static <R> Path<R> at(PropertyPath<R> path) {
        return new Path<>(path);
    }

    /** {@link CompanyType} as it is reached in a query. */
    public static class Path<R> extends EntityPath<R> {
        public final NumberProperty<R> ID;
        public final TextProperty<R> NAME;

        Path(PropertyPath<R> path) {
            super(path);
            ID = number("Id");
            NAME = text("Name");
        }
    }

    /** {@link CompanyType} as another entity has one. */
    public static final class One<R> extends Path<R> implements ToOne<R, CompanyType> {
        One(PropertyPath<R> path) {
            super(path);
        }
    }
}
