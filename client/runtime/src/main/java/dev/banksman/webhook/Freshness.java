package dev.banksman.webhook;

import dev.banksman.client.call.Durations;
import dev.banksman.webhook.SignedContent.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How old a signature may be, so that a recorded delivery can't be sent again later. Immutable.
 *
 * @param timestamp where the seconds since 1970 stand; null when no time is signed
 */
record Freshness(@Nullable Place timestamp, Duration tolerance) {
    private static final Logger LOGGER = LoggerFactory.getLogger(Freshness.class);

    /**
     * The rule of a recipe.
     *
     * @throws IllegalArgumentException when the time isn't signed, or the tolerance is no duration
     */
    static Freshness of(SignatureRecipe recipe, SignedContent content) {
        Duration tolerance = Durations.positive("tolerance", duration(recipe.tolerance()));
        if (recipe.timestamp().isEmpty()) {
            return new Freshness(null, tolerance);
        }
        Place timestamp = Place.of(recipe.timestamp());
        if (!content.places().contains(timestamp)) {
            throw new IllegalArgumentException("A time counts where it is signed. Found: " + recipe.timestamp()
                    + ", and signed content " + recipe.content() + ". Add it to content.");
        }
        return new Freshness(timestamp, tolerance);
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "tolerance is a duration of ISO 8601. Found: " + text + ". Give one such as PT5M.", e);
        }
    }

    /** Whether a delivery, whose signature is known to be right, was signed about now. */
    boolean covers(SignedDelivery delivery, Instant now) {
        if (timestamp == null) {
            return true;
        }
        Optional<Duration> age =
                delivery.text(timestamp).flatMap(Freshness::instant).map(signed -> Duration.between(signed, now));
        boolean fresh =
                age.filter(found -> found.abs().compareTo(tolerance) <= 0).isPresent();
        if (!fresh) {
            LOGGER.warn(
                    "A webhook delivery is signed right, but its time is not within {} of now: {}. A repeat, or a clock that is wrong.",
                    tolerance,
                    age.map(Duration::toString).orElse("it has none"));
        }
        return fresh;
    }

    private static Optional<Instant> instant(String text) {
        return text.matches("[0-9]{1,11}")
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(text)))
                : Optional.empty();
    }
}
