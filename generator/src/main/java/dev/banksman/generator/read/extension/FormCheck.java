package dev.banksman.generator.read.extension;

import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares a value with its form and reports every difference at its own pointer. */
final class FormCheck {
    private final Problems problems;

    FormCheck(Problems problems) {
        this.problems = problems;
    }

    /** Whether the value has the form; {@code label} is what messages call it. */
    boolean fits(Form form, Object value, String label, Place place) {
        if (form instanceof Scalar scalar) {
            return scalar.accepts(value) || wrong(form, value, label, place);
        }
        if (form instanceof Form.Choice choice) {
            return fitsChoice(choice, value, label, place);
        }
        if (form instanceof Form.Many many) {
            return (value instanceof List<?> list && !list.isEmpty())
                    ? fitsItems(many, list, label, place)
                    : wrong(form, value, label, place);
        }
        if (form instanceof Form.Either either) {
            return fitsEither(either, value, label, place);
        }
        return value instanceof Map<?, ?> map ? fitsObject(form, map, label, place) : wrong(form, value, label, place);
    }

    private boolean fitsObject(Form form, Map<?, ?> map, String label, Place place) {
        if (form instanceof Form.SomeFields some) {
            return !map.isEmpty() ? fitsKeys(some.choices(), map, label, place) : wrong(form, map, label, place);
        }
        return fitsFields((Form.Fields) form, map, label, place);
    }

    private boolean fitsChoice(Form.Choice choice, Object value, String label, Place place) {
        List<String> choices = choice.choices();
        String found = String.valueOf(value);
        if (value instanceof String && choices.contains(found)) {
            return true;
        }
        problems.add(Problem.of(Kind.UNKNOWN_WORD, place, found, label, choices).suggesting(found, choices));
        return false;
    }

    private boolean fitsItems(Form.Many many, List<?> items, String label, Place place) {
        boolean fits = true;
        for (int i = 0; i < items.size(); i++) {
            fits &= fits(many.item(), orNothing(items.get(i)), "an item of " + label, place.at(i));
        }
        return fits;
    }

    private boolean fitsEither(Form.Either either, Object value, String label, Place place) {
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            return isFull(either, value)
                    ? fits(either.full(), value, label, place)
                    : wrong(either, value, label, place);
        }
        boolean word = either.brief() instanceof Form.Choice && value instanceof String;
        if (word || (either.brief() instanceof Scalar scalar && scalar.accepts(value))) {
            return fits(either.brief(), value, label, place);
        }
        return wrong(either, value, label, place);
    }

    private static boolean isFull(Form.Either either, Object value) {
        return either.full() instanceof Form.Fields == value instanceof Map<?, ?>;
    }

    private boolean fitsFields(Form.Fields form, Map<?, ?> map, String label, Place place) {
        boolean fits = fitsKeys(form, map, label, place);
        for (String key : form.required()) {
            fits &= map.containsKey(key) || missing(form, key, map, label, place);
        }
        return fits;
    }

    private boolean fitsKeys(Form.Fields form, Map<?, ?> map, String label, Place place) {
        boolean fits = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            fits &= fitsField(form, String.valueOf(entry.getKey()), orNothing(entry.getValue()), label, place);
        }
        return fits;
    }

    private boolean fitsField(Form.Fields form, String key, Object value, String label, Place place) {
        Collection<String> known = form.fields().keySet();
        if (known.contains(key)) {
            return fits(form.formOf(key), value, key + " of " + label, place.at(key));
        }
        problems.add(
                Problem.of(Kind.UNKNOWN_KEY, place.at(key), key, label, known).suggesting(key, known));
        return false;
    }

    private boolean missing(Form.Fields form, String key, Map<?, ?> map, String label, Place place) {
        String found = map.isEmpty()
                ? "no key"
                : String.join(", ", map.keySet().stream().map(String::valueOf).toList());
        String example = key + ": " + form.formOf(key).example();
        problems.add(Problem.of(Kind.MISSING_KEY, place, found, label, key, example));
        return false;
    }

    private boolean wrong(Form form, Object value, String label, Place place) {
        problems.add(Problem.of(Kind.WRONG_VALUE, place, value + kind(value), label, form.words(), form.example()));
        return false;
    }

    private static String kind(Object value) {
        if (value instanceof String) {
            return " (a text)";
        }
        if (value instanceof Number) {
            return " (a number)";
        }
        if (value instanceof Collection<?>) {
            return " (a list)";
        }
        return value instanceof Map<?, ?> ? " (an object)" : "";
    }

    private static Object orNothing(@Nullable Object value) {
        return value == null ? "nothing" : value;
    }
}
