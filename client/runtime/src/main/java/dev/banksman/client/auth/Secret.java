package dev.banksman.client.auth;

import dev.banksman.client.call.HeaderText;
import java.util.Objects;

/** What one attempt carries: a place, a name and a secret value, which no message shows. Immutable. */
public final class Secret {
    private final Place place;
    private final String name;
    private final String value;

    private Secret(Place place, String name, String value) {
        this.place = place;
        this.name = name;
        this.value = value;
    }

    /**
     * A header.
     *
     * @throws IllegalArgumentException when name or value holds what a header can't, such as a line break or an umlaut
     */
    public static Secret header(String name, String value) {
        return new Secret(Place.HEADER, HeaderText.name(name), HeaderText.value(name, value));
    }

    /** A parameter of the query, which is encoded where that is needed. */
    public static Secret query(String name, String value) {
        return new Secret(Place.QUERY, name, value);
    }

    /**
     * A cookie.
     *
     * @throws IllegalArgumentException when name or value holds what a cookie can't, such as a semicolon (RFC 6265,
     *     4.1.1)
     */
    public static Secret cookie(String name, String value) {
        HeaderText.value("Cookie", value);
        if (value.chars().anyMatch(c -> c == ';' || c == ',' || c == '"' || c == '\\' || c <= ' ' || c > '~')) {
            throw new IllegalArgumentException(
                    "A cookie's value can't hold blanks, quotes, commas, semicolons or backslashes. "
                            + "Found one of them in the value for " + name + ". Encode it as the server expects.");
        }
        return new Secret(Place.COOKIE, HeaderText.name(name), value);
    }

    /** Where it goes. */
    public Place place() {
        return place;
    }

    /** The name of the header, parameter or cookie. */
    public String name() {
        return name;
    }

    /** The secret itself. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret
                && place == secret.place
                && name.equals(secret.name)
                && value.equals(secret.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, name, value);
    }

    /** Place and name only. */
    @Override
    public String toString() {
        return place + " " + name + ": ***";
    }
}
