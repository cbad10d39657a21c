package dev.banksman.client.odata.example;

import dev.banksman.client.model.OpenEnum;

/** A value of a set that may grow. */
public record InvoiceStatus(String value) implements OpenEnum<InvoiceStatus.Known> {
    @Override
    public Known known() {
        return value.equals("Draft") ? Known.DRAFT : Known.UNRECOGNIZED;
    }

    /** For {@code switch}. */
    public enum Known {
        DRAFT,
        UNRECOGNIZED
    }
}
