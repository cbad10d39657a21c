package dev.banksman.golden;

import java.util.List;

/** A mixin of an API. */
public interface ProductCounts {
    /** What the generated interface has. */
    List<Product> list();

    /** How many products the first page holds. */
    default int count() {
        return list().size();
    }
}
