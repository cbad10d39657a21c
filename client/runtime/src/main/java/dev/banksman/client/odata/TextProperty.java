package dev.banksman.client.odata;

import org.jspecify.annotations.Nullable;

/**
 * A text. Whether letters of upper and lower case are equal is up to the service; {@link #toLower()} makes sure.
 *
 * @param <R> the entity that the query is about
 */
public final class TextProperty<R> extends OrderedProperty<R, String> {
    private TextProperty(Term term, @Nullable PropertyPath<R> path) {
        super(term, path, Literals::text);
    }

    TextProperty(PropertyPath<R> path) {
        super(path, Literals::text);
    }

    /** With a part. */
    public Filter<R> contains(String part) {
        return call("contains", part);
    }

    /** With a beginning. */
    public Filter<R> startsWith(String beginning) {
        return call("startswith", beginning);
    }

    /** With an end. */
    public Filter<R> endsWith(String end) {
        return call("endswith", end);
    }

    /** In lower case. */
    public TextProperty<R> toLower() {
        return made("tolower");
    }

    /** In upper case. */
    public TextProperty<R> toUpper() {
        return made("toupper");
    }

    /** Without blanks around it. */
    public TextProperty<R> trim() {
        return made("trim");
    }

    /** With another text after it. */
    public TextProperty<R> concat(TextProperty<R> other) {
        return new TextProperty<>(call("concat", other.term()), null);
    }

    /** With a text after it. */
    public TextProperty<R> concat(String other) {
        return new TextProperty<>(call("concat", literal(other)), null);
    }

    /** What begins at a position, counted from 0. */
    public TextProperty<R> substring(int from) {
        return new TextProperty<>(call("substring", literal(from)), null);
    }

    /** So many characters from a position on, counted from 0. */
    public TextProperty<R> substring(int from, int length) {
        return new TextProperty<>(call("substring", literal(from), literal(length)), null);
    }

    /** The number of its characters. */
    public NumberProperty<R> length() {
        return new NumberProperty<>(call("length"));
    }

    /** Where a part begins, counted from 0; -1 when it isn't there. */
    public NumberProperty<R> indexOf(String part) {
        return new NumberProperty<>(call("indexof", literal(part)));
    }

    private Filter<R> call(String function, String argument) {
        return Filter.whole(call(function, literal(argument)));
    }

    private TextProperty<R> made(String function) {
        return new TextProperty<>(call(function), null);
    }

    private static Term literal(String text) {
        String written = Literals.text(text);
        return out -> out.add(written);
    }

    private static Term literal(int number) {
        return out -> out.add(Integer.toString(number));
    }
}
