package dev.banksman.generator.read;

/** What readers of operations need to read schemas. */
record Shapes(
        Reading reading,
        Catalogue catalogue,
        ShapeReader reader,
        Home home,
        Definitions definitions,
        Trails trails,
        ErrorBodies errors) {
    static Shapes of(Reading reading, Catalogue catalogue, Home home, Flattenings flattenings) {
        return new Shapes(
                reading,
                catalogue,
                new ShapeReader(reading, catalogue, home, flattenings),
                home,
                new Definitions(catalogue),
                new Trails(catalogue, reading.problems()),
                new ErrorBodies());
    }
}
