package dev.banksman.client.odata.example;

import dev.banksman.client.odata.EntityPath;
import dev.banksman.client.odata.Many;
import dev.banksman.client.odata.NumberProperty;
import dev.banksman.client.odata.PropertyPath;
import dev.banksman.client.odata.TextProperty;
import dev.banksman.client.odata.ToMany;
import dev.banksman.client.odata.ToOne;

/** The properties of {@link Position}. */
public final class PositionProperties {
    private static final Path<Position> IT = new Path<>(PropertyPath.root());

    public static final NumberProperty<Position> AMOUNT = IT.AMOUNT;
    public static final NumberProperty<Position> PRICE = IT.PRICE;
    public static final TextProperty<Position> TEXT = IT.TEXT;
    public static final ToMany<Position, CustomField, CustomFieldProperties.Path<Position>> CUSTOM_FIELDS =
            new ToMany<>(IT.CUSTOM_FIELDS);

    private PositionProperties() {}

    /** {@link Position} as it is reached in a query. */
    public static class Path<R> extends EntityPath<R> {
        public final NumberProperty<R> AMOUNT;
        public final NumberProperty<R> PRICE;
        public final TextProperty<R> TEXT;
        public final Many<R, CustomFieldProperties.Path<R>> CUSTOM_FIELDS;

        Path(PropertyPath<R> path) {
            super(path);
            AMOUNT = number("Amount");
            PRICE = number("Price");
            TEXT = text("Text");
            CUSTOM_FIELDS = entities("CustomFields", "customField", CustomFieldProperties.Path::new);
        }
    }

    /** {@link Position} as another entity has one. */
    public static final class One<R> extends Path<R> implements ToOne<R, Position> {
        One(PropertyPath<R> path) {
            super(path);
        }
    }
}
