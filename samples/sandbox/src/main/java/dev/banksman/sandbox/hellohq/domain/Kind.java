package dev.banksman.sandbox.hellohq.domain;

/** What a property's values are, and by which class they are held. */
public enum Kind {
    /** {@code Integer}. */
    INTEGER("a whole number"),
    /** {@code String}. */
    TEXT("a text"),
    /** {@code Boolean}. */
    FLAG("true or false"),
    /** {@code BigDecimal}. */
    DECIMAL("a number"),
    /** {@code Instant}. */
    INSTANT("an instant such as 2018-03-01T09:30:00Z"),
    /** {@code LocalDate}. */
    DATE("a date such as 2018-03-01");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** For messages: {@code a text}. */
    public String words() {
        return words;
    }
}
