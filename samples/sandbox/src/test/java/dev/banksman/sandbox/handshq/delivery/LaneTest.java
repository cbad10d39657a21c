package dev.banksman.sandbox.handshq.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.sandbox.handshq.domain.Division;
import dev.banksman.sandbox.handshq.domain.EventSubscription;
import dev.banksman.sandbox.handshq.domain.EventType;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LaneTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:30:00Z");

    private final Lane lane = new Lane();

    @Test
    void hasRoomForAThousand() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(lane.add(parcel(i))).isTrue();
        }
        assertThat(lane.add(parcel(1_000))).isFalse();
        lane.take();
        lane.end();
        assertThat(lane.add(parcel(1_001))).isTrue();
    }

    @Test
    void givesOneAtATimeAndTheSameOneUntilItIsDoneWith() {
        lane.add(parcel(1));
        lane.add(parcel(2));

        assertThat(lane.isDue(NOW)).isTrue();
        assertThat(lane.take().number()).isEqualTo(1);
        assertThat(lane.isDue(NOW)).isFalse();
        assertThat(lane.retry(NOW)).isTrue();
        assertThat(lane.isDue(NOW)).isFalse();
        assertThat(lane.isDue(NOW.plusSeconds(1))).isTrue();
        assertThat(lane.take().number()).isEqualTo(1);
        lane.end();
        assertThat(lane.isDue(NOW)).isTrue();
        assertThat(lane.take().number()).isEqualTo(2);
    }

    private static Parcel parcel(long number) {
        Division division = new Division("1", "x", true, "token");
        EventSubscription to =
                new EventSubscription("1", EventType.ROLE_CREATED, URI.create("https://a.example/"), division);
        return new Parcel(number, to, new byte[0], "", false);
    }
}
