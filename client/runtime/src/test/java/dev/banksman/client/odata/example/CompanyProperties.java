package dev.banksman.client.odata.example;

import dev.banksman.client.odata.BooleanProperty;
import dev.banksman.client.odata.EntityPath;
import dev.banksman.client.odata.InstantProperty;
import dev.banksman.client.odata.Many;
import dev.banksman.client.odata.NumberProperty;
import dev.banksman.client.odata.PropertyPath;
import dev.banksman.client.odata.TextProperty;
import dev.banksman.client.odata.ToMany;
import dev.banksman.client.odata.ToOne;

/** The properties of {@link Company}. */
public final class CompanyProperties {
    private static final Path<Company> IT = new Path<>(PropertyPath.root());

    public static final NumberProperty<Company> ID = IT.ID;
    public static final TextProperty<Company> NAME = IT.NAME;
    public static final InstantProperty<Company> UPDATED_ON = IT.UPDATED_ON;
    public static final BooleanProperty<Company> ACTIVE = IT.ACTIVE;
    public static final CompanyAddressProperties.One<Company> DEFAULT_ADDRESS =
            new CompanyAddressProperties.One<>(IT.defaultAddress().path());
    public static final ToMany<Company, CompanyType, CompanyTypeProperties.Path<Company>> COMPANY_TYPES =
            new ToMany<>(IT.COMPANY_TYPES);
    public static final ToMany<Company, Contact, ContactProperties.Path<Company>> CONTACTS = new ToMany<>(IT.CONTACTS);
    public static final Many<Company, TextProperty<Company>> TAGS = IT.TAGS;

    private CompanyProperties() {}

    /** {@link Company} as it is reached in a query. */
    public static class Path<R> extends EntityPath<R> {
        public final NumberProperty<R> ID;
        public final TextProperty<R> NAME;
        public final InstantProperty<R> UPDATED_ON;
        public final BooleanProperty<R> ACTIVE;
        public final Many<R, CompanyTypeProperties.Path<R>> COMPANY_TYPES;
        public final Many<R, ContactProperties.Path<R>> CONTACTS;
        public final Many<R, TextProperty<R>> TAGS;

        Path(PropertyPath<R> path) {
            super(path);
            ID = number("Id");
            NAME = text("Name");
            UPDATED_ON = instant("UpdatedOn");
            ACTIVE = truth("IsActive");
            COMPANY_TYPES = entities("CompanyTypes", "companyType", CompanyTypeProperties.Path::new);
            CONTACTS = entities("Contacts", "contact", ContactProperties.Path::new);
            TAGS = texts("Tags");
        }

        /** {@code DefaultAddress}. */
        public CompanyAddressProperties.Path<R> defaultAddress() {
            return new CompanyAddressProperties.Path<>(entity("DefaultAddress"));
        }
    }

    /** {@link Company} as another entity has one. */
    public static final class One<R> extends Path<R> implements ToOne<R, Company> {
        One(PropertyPath<R> path) {
            super(path);
        }
    }
}
