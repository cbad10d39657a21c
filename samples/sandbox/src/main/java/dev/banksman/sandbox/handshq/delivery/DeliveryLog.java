package dev.banksman.sandbox.handshq.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The last deliveries. Safe for use by several threads. */
final class DeliveryLog {
    static final int KEPT = 2_000;

    private final Map<Long, DeliveryRecord> records = new LinkedHashMap<>();

    synchronized void add(DeliveryRecord added) {
        records.put(added.number(), added);
        if (records.size() > KEPT) {
            records.remove(records.keySet().iterator().next());
        }
    }

    synchronized void update(long number, UnaryOperator<DeliveryRecord> change) {
        records.computeIfPresent(number, (key, before) -> change.apply(before));
    }

    /** The latest first. */
    synchronized List<DeliveryRecord> latest() {
        List<DeliveryRecord> latest = new ArrayList<>(records.values());
        Collections.reverse(latest);
        return latest;
    }
}
