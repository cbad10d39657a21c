package dev.banksman.client.odata;

import java.util.List;

/**
 * One item of {@code $expand}.
 *
 * @param <R> the entity that the query is about
 */
public final class Expanded<R> implements Expand<R> {
    private final PropertyPath<R> path;
    private final Options options;

    Expanded(PropertyPath<R> path, Options options) {
        this.path = path;
        this.options = options;
    }

    @Override
    public Expanded<R> expanded() {
        return this;
    }

    String write(Dialect dialect) {
        String nested = options.nested(dialect);
        return nested.isEmpty() ? path.text() : path.text() + "(" + nested + ")";
    }

    /** Whether it brings along what is at the end of a way. */
    boolean reaches(List<String> way) {
        int own = path.steps().size();
        boolean along = own <= way.size()
                && path.steps().stream().map(PropertyPath.Step::name).toList().equals(way.subList(0, own));
        return along && (own == way.size() || options.expands(way.subList(own, way.size())));
    }

    void check(Dialect dialect) {
        options.check(dialect);
    }
}
