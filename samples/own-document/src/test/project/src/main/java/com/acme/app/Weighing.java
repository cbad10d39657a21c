package com.acme.app;

import com.acme.client.Acme;
import java.math.BigDecimal;

/** What the user writes. */
final class Weighing {
    private Weighing() {}

    static BigDecimal weight(Acme acme, String id) {
        return acme.parcels().get(id).weight();
    }
}
