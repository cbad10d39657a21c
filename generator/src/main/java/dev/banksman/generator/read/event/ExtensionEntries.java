package dev.banksman.generator.read.event;

import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.Reading;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of {@code x-webhooks} that did not become webhooks when the document was prepared. */
final class ExtensionEntries {
    private static final String KEY = "x-webhooks";

    private final Reading reading;

    ExtensionEntries(Reading reading) {
        this.reading = reading;
    }

    /** Warns of each. */
    void report() {
        Object value = Given.map(reading.document().getExtensions()).get(KEY);
        Place place = reading.root().at(KEY);
        if (value instanceof Map<?, ?> entries) {
            Map<String, ?> webhooks = Given.map(reading.document().getWebhooks());
            entries.forEach((name, entry) -> {
                if (!webhooks.containsKey(String.valueOf(name))
                        && !String.valueOf(name).startsWith("x-")) {
                    warn(place.at(String.valueOf(name)), entry);
                }
            });
        } else if (value != null) {
            warn(place, value);
        }
    }

    private void warn(Place place, @Nullable Object found) {
        String shown = found instanceof Map<?, ?> map ? "an object with " + map.keySet() : String.valueOf(found);
        reading.problems().add(Problem.of(Kind.UNREADABLE_WEBHOOK, place, shown));
    }
}
