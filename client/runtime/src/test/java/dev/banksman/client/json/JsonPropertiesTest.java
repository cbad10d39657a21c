package dev.banksman.client.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.client.example.Project;
import dev.banksman.client.example.ProjectId;
import dev.banksman.client.model.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class JsonPropertiesTest {
    private final Json json = Json.create();

    private <T> T again(T value, Class<T> type) {
        return json.read(json.write(value), "", type).orElseThrow();
    }

    @Property(tries = 300)
    void everyTextSurvivesInANewtype(@ForAll String text) {
        assertThat(again(ProjectId.of(text), ProjectId.class)).isEqualTo(ProjectId.of(text));
    }

    @Property(tries = 300)
    void everyNewtypeIsAKey(@ForAll String text, @ForAll("decimals") BigDecimal hours) {
        Project project = new Project(null, "project", null, Map.of(ProjectId.of(text), hours), Map.of());
        assertThat(again(project, Project.class)).isEqualTo(project);
    }

    @Property(tries = 300)
    void everyDateTimeSurvivesWithItsOffset(@ForAll("dateTimes") OffsetDateTime dateTime) {
        assertThat(again(dateTime, OffsetDateTime.class)).isEqualTo(dateTime);
    }

    @Property(tries = 300)
    void everyDecimalKeepsItsScale(@ForAll("decimals") BigDecimal number) {
        Project project = new Project(null, "project", null, null, Map.of("n", number));
        Object read = again(project, Project.class).additionalProperties().get("n");
        assertThat(read).isEqualTo(number.scale() == 0 ? number.unscaledValue() : number);
        assertThat(again(number, BigDecimal.class)).isEqualTo(number);
    }

    @Property(tries = 300)
    void everyWholeNumberSurvives(@ForAll BigInteger number) {
        assertThat(again(number, BigInteger.class)).isEqualTo(number);
    }

    @Property(tries = 300)
    void theThreeStatesOfAFieldSurvive(
            @ForAll("fields") Field<LocalDate> endDate, @ForAll("texts") Field<String> name) {
        Project.Attributes attributes = new Project.Attributes(
                name.orNull(), endDate, Field.absent(), Field.absent(), null, null, null, null, null, null, Map.of());
        assertThat(again(attributes, Project.Attributes.class)).isEqualTo(attributes);
    }

    @Provide
    Arbitrary<OffsetDateTime> dateTimes() {
        Arbitrary<Long> seconds = Arbitraries.longs()
                .between(
                        Instant.parse("0001-01-02T00:00:00Z").getEpochSecond(),
                        Instant.parse("9999-12-30T00:00:00Z").getEpochSecond());
        Arbitrary<Integer> nanos = Arbitraries.oneOf(
                Arbitraries.of(0, 1, 479_000_000, 470_000_000, 999_999_999, 1_000),
                Arbitraries.integers().between(0, 999_999_999));
        Arbitrary<Integer> minutes = Arbitraries.integers().between(-18 * 60, 18 * 60);
        return Combinators.combine(seconds, nanos, minutes)
                .as((second, nano, minute) ->
                        Instant.ofEpochSecond(second, nano).atOffset(ZoneOffset.ofTotalSeconds(minute * 60)));
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.integers().between(0, 40))
                .as(BigDecimal::new);
    }

    @Provide
    Arbitrary<Field<LocalDate>> fields() {
        Arbitrary<Field<LocalDate>> given =
                Arbitraries.integers().between(-700_000, 2_900_000).map(day -> Field.of(LocalDate.ofEpochDay(day)));
        return Arbitraries.oneOf(Arbitraries.of(Field.absent(), Field.<LocalDate>ofNull()), given);
    }

    @Provide
    Arbitrary<Field<String>> texts() {
        Arbitrary<@Nullable String> text = Arbitraries.strings().injectNull(0.3);
        return text.map(Field::ofNullable);
    }
}
