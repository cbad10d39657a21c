package dev.banksman.client.odata.example;

import dev.banksman.client.odata.DateProperty;
import dev.banksman.client.odata.EntityPath;
import dev.banksman.client.odata.Many;
import dev.banksman.client.odata.NumberProperty;
import dev.banksman.client.odata.OrderedProperty;
import dev.banksman.client.odata.PropertyPath;
import dev.banksman.client.odata.ToMany;
import dev.banksman.client.odata.ToOne;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;

/** The properties of {@link Invoice}. */
public final class InvoiceProperties {
    private static final Path<Invoice> IT = new Path<>(PropertyPath.root());

    public static final NumberProperty<Invoice> ID = IT.ID;
    public static final DateProperty<Invoice> INVOICE_DATE = IT.INVOICE_DATE;
    public static final DateProperty<Invoice> DUE_DATE = IT.DUE_DATE;
    public static final OrderedProperty<Invoice, InvoiceStatus> STATUS = IT.STATUS;
    public static final OrderedProperty<Invoice, UUID> KEY = IT.KEY;
    public static final OrderedProperty<Invoice, Duration> DELAY = IT.DELAY;
    public static final OrderedProperty<Invoice, LocalTime> AT = IT.AT;
    public static final CompanyProperties.One<Invoice> COMPANY =
            new CompanyProperties.One<>(IT.company().path());
    public static final ToMany<Invoice, Position, PositionProperties.Path<Invoice>> POSITIONS =
            new ToMany<>(IT.POSITIONS);

    private InvoiceProperties() {}

    /** {@link Invoice} as it is reached in a query. */
    public static class Path<R> extends EntityPath<R> {
        public final NumberProperty<R> ID;
        public final DateProperty<R> INVOICE_DATE;
        public final DateProperty<R> DUE_DATE;
        public final OrderedProperty<R, InvoiceStatus> STATUS;
        public final OrderedProperty<R, UUID> KEY;
        public final OrderedProperty<R, Duration> DELAY;
        public final OrderedProperty<R, LocalTime> AT;
        public final Many<R, PositionProperties.Path<R>> POSITIONS;

        Path(PropertyPath<R> path) {
            super(path);
            ID = number("Id");
            INVOICE_DATE = date("InvoiceDate");
            DUE_DATE = date("DueDate");
            STATUS = choice("Status", "");
            KEY = guid("Key");
            DELAY = duration("Delay");
            AT = time("At");
            POSITIONS = entities("Positions", "position", PositionProperties.Path::new);
        }

        /** {@code Company}. */
        public CompanyProperties.Path<R> company() {
            return new CompanyProperties.Path<>(entity("Company"));
        }
    }

    /** {@link Invoice} as another entity has one. */
    public static final class One<R> extends Path<R> implements ToOne<R, Invoice> {
        One(PropertyPath<R> path) {
            super(path);
        }
    }
}
