package dev.banksman.client.odata.example;

import dev.banksman.client.odata.EntityPath;
import dev.banksman.client.odata.PropertyPath;
import dev.banksman.client.odata.TextProperty;
import dev.banksman.client.odata.ToOne;

/** The properties of {@link CustomField}. */
public final class CustomFieldProperties {
    private static final Path<CustomField> IT = new Path<>(PropertyPath.root());

    public static final TextProperty<CustomField> NAME = IT.NAME;
    public static final TextProperty<CustomField> VALUE = IT.VALUE;
    public static final TextProperty<CustomField> CUSTOM_FIELD = IT.CUSTOM_FIELD;

    private CustomFieldProperties() {}

    /** {@link CustomField} as it is reached in a query. */
    public static class Path<R> extends EntityPath<R> {
        public final TextProperty<R> NAME;
        public final TextProperty<R> VALUE;
        public final TextProperty<R> CUSTOM_FIELD;

        Path(PropertyPath<R> path) {
            super(path);
            NAME = text("Name");
            VALUE = text("Value");
            CUSTOM_FIELD = text("customField");
        }
    }

    /** {@link CustomField} as another entity has one. */
    public static final class One<R> extends Path<R> implements ToOne<R, CustomField> {
        One(PropertyPath<R> path) {
            super(path);
        }
    }
}
