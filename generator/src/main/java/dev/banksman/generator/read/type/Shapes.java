package dev.banksman.generator.read.type;

import dev.banksman.generator.read.document.Reading;

/** What readers of operations need to read schemas. */
public record Shapes(Reading reading, Catalogue catalogue, ShapeReader reader, Home home, Definitions definitions) {
    public static Shapes of(Reading reading, Catalogue catalogue, Home home, Flattenings flattenings) {
        return new Shapes(
                reading,
                catalogue,
                new ShapeReader(reading, catalogue, home, flattenings),
                home,
                new Definitions(catalogue));
    }
}
