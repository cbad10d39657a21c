package dev.banksman.client.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** HQ, "Dates and Times": a date has no zone and is never shifted; an instant is in UTC. */
final class DateTextTest {
    private final Json json = Json.create();

    record Moment(
            @JsonProperty("d") LocalDate date,
            @JsonProperty("on") Instant on) {}

    private Moment read(String date, String on) {
        return json.read(("{\"d\": \"" + date + "\", \"on\": \"" + on + "\"}").getBytes(UTF_8), "", Moment.class)
                .orElseThrow();
    }

    @Property
    void aDateIsNeverShiftedInWhateverZoneOneIs(
            @ForAll("dates") LocalDate date, @ForAll("zones") ZoneId zone, @ForAll("times") String time) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Instant on = Instant.parse("2018-03-01T23:59:59.123456789Z");

            Moment moment = read(date + time, on.toString());

            assertThat(moment.date()).isEqualTo(date);
            assertThat(new String(json.write(moment), UTF_8))
                    .isEqualTo("{\"d\":\"" + date + "\",\"on\":\"2018-03-01T23:59:59.123456789Z\"}");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Property
    void anInstantIsTheSameWithAnyOffsetAndIsWrittenInUtc(@ForAll("offsets") ZoneOffset offset) {
        Instant on = Instant.parse("2018-01-26T17:15:00.1234567Z");

        Moment moment = read("2018-01-26", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(on.atOffset(offset)));

        assertThat(moment.on()).isEqualTo(on);
        assertThat(new String(json.write(moment), UTF_8)).contains("\"2018-01-26T17:15:00.123456700Z\"");
    }

    @Example
    void anInstantWithoutAnOffsetIsInUtc() {
        assertThat(read("2018-01-26", "2018-01-26T17:15:00").on()).isEqualTo("2018-01-26T17:15:00Z");
    }

    @Example
    void whatIsNoDateIsNone() {
        for (String date :
                new String[] {"2018-03-01Tnoon", "2018-03-01T25:00:00Z", "2018-02-30T00:00:00Z", "01.03.2018"}) {
            assertThatThrownBy(() -> read(date, "2018-01-26T17:15:00Z")).isInstanceOf(Mismatch.class);
        }
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs().between(-100_000, 2_000_000).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<String> times() {
        return Arbitraries.of(
                "", "T00:00:00Z", "T23:59:59.9999999Z", "T00:00:00+14:00", "T23:59:59-12:00", "T12:30:00", "T00:00");
    }

    @Provide
    Arbitrary<ZoneOffset> offsets() {
        return Arbitraries.integers()
                .between(-18 * 60, 18 * 60)
                .map(minutes -> ZoneOffset.ofTotalSeconds(minutes * 60));
    }
}
