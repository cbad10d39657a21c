package dev.banksman.client.breaker;

import dev.banksman.client.call.Time;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Lets Resilience4j read our time. */
final class TimeClock extends Clock {
    private final Time time;
    private final ZoneId zone;

    private TimeClock(Time time, ZoneId zone) {
        this.time = time;
        this.zone = zone;
    }

    static Clock of(Time time) {
        return new TimeClock(time, ZoneOffset.UTC);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TimeClock(time, other);
    }

    @Override
    public Instant instant() {
        return time.now();
    }
}
