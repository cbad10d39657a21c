package dev.banksman.client.odata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way to a property: from the entity that a query is about, or from a variable, through other entities.
 *
 * @param <R> the entity that the query is about
 */
public final class PropertyPath<R> {
    /** A simpleIdentifier of the OData ABNF. */
    private static final Pattern IDENTIFIER =
            Pattern.compile("[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Nd}\\p{Mn}\\p{Mc}\\p{Pc}\\p{Cf}]{0,127}");

    private final @Nullable Variable variable;
    private final List<Step> steps;

    /** One step; an entity is another one's part only when it is expanded. */
    record Step(String name, boolean toEntity) {}

    private PropertyPath(@Nullable Variable variable, List<Step> steps) {
        this.variable = variable;
        this.steps = steps;
    }

    /** The entity itself, from which all paths begin. */
    public static <R> PropertyPath<R> root() {
        return new PropertyPath<>(null, List.of());
    }

    static <R> PropertyPath<R> of(Variable variable) {
        return new PropertyPath<>(variable, List.of());
    }

    /** On to a property that is a value or a complex type. */
    PropertyPath<R> toValue(String name) {
        return with(new Step(checked(name), false));
    }

    /** On to another entity, or to a collection of such. */
    PropertyPath<R> toEntity(String name) {
        return with(new Step(checked(name), true));
    }

    /** The number of a collection's elements. */
    PropertyPath<R> count() {
        return with(new Step("$count", false));
    }

    private PropertyPath<R> with(Step step) {
        return new PropertyPath<>(
                variable, Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    private static String checked(String name) {
        if (!IDENTIFIER.matcher(name).matches()) {
            throw new IllegalArgumentException("A property in a query has the name of an OData identifier. Found: "
                    + name + ". Leave it out of the query.");
        }
        return name;
    }

    List<Step> steps() {
        return steps;
    }

    Optional<Variable> variable() {
        return Optional.ofNullable(variable);
    }

    /** Its text in an expand or select item, where there are no variables. */
    String text() {
        if (variable != null) {
            throw new IllegalStateException("A variable of any or all is used inside its lambda only. Found: "
                    + variable.wanted() + " outside.");
        }
        return steps.stream().map(Step::name).collect(Collectors.joining("/"));
    }
}
