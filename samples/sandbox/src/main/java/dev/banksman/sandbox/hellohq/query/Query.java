package dev.banksman.sandbox.hellohq.query;

import dev.banksman.sandbox.hellohq.domain.Entity;
import dev.banksman.sandbox.hellohq.domain.EntityType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.olingo.server.api.uri.UriInfo;
import org.apache.olingo.server.api.uri.queryoption.CountOption;
import org.apache.olingo.server.api.uri.queryoption.ExpandItem;
import org.apache.olingo.server.api.uri.queryoption.ExpandOption;
import org.apache.olingo.server.api.uri.queryoption.FilterOption;
import org.apache.olingo.server.api.uri.queryoption.OrderByItem;
import org.apache.olingo.server.api.uri.queryoption.OrderByOption;
import org.apache.olingo.server.api.uri.queryoption.SelectOption;
import org.apache.olingo.server.api.uri.queryoption.SkipOption;
import org.apache.olingo.server.api.uri.queryoption.TopOption;
import org.apache.olingo.server.api.uri.queryoption.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A query on entities of one type.
 *
 * @param top how many to answer at most; empty if as many as there are
 * @param count whether to tell how many there are
 * @param selected the properties to answer; empty if all
 */
public record Query(
        Optional<Expression> filter,
        List<OrderByItem> order,
        int skip,
        Optional<Integer> top,
        boolean count,
        List<Expansion> expansions,
        Set<String> selected) {

    static Query of(EntityType type, UriInfo info) {
        return of(
                type,
                info.getFilterOption(),
                info.getOrderByOption(),
                info.getSkipOption(),
                info.getTopOption(),
                info.getCountOption(),
                info.getExpandOption(),
                info.getSelectOption());
    }

    static Query of(EntityType type, ExpandItem item) {
        return of(
                type,
                item.getFilterOption(),
                item.getOrderByOption(),
                item.getSkipOption(),
                item.getTopOption(),
                item.getCountOption(),
                item.getExpandOption(),
                item.getSelectOption());
    }

    private static Query of(
            EntityType type,
            @Nullable FilterOption filter,
            @Nullable OrderByOption order,
            @Nullable SkipOption skip,
            @Nullable TopOption top,
            @Nullable CountOption count,
            @Nullable ExpandOption expand,
            @Nullable SelectOption select) {
        Query query = new Query(
                Optional.ofNullable(filter).map(FilterOption::getExpression),
                order == null ? List.of() : order.getOrders(),
                skip == null ? 0 : skip.getValue(),
                Optional.ofNullable(top).map(TopOption::getValue),
                count != null && count.getValue(),
                Expansion.all(type, expand),
                Selection.of(type, select));
        query.check(type);
        return query;
    }

    /** Tries the expressions on an entity that has nothing: what they may not use is found before there is any. */
    private void check(EntityType type) {
        Entity nothing = new Entity(type);
        filter.ifPresent(expression -> Condition.holds(expression, nothing, expanded()));
        order.forEach(item -> Condition.value(item.getExpression(), nothing, expanded()));
    }

    private Set<String> expanded() {
        return expansions.stream().map(expansion -> expansion.link().name()).collect(Collectors.toSet());
    }

    /** What fulfils the condition, in order; not yet cut. */
    public List<Entity> found(List<Entity> all) {
        List<Entity> found = all.stream()
                .filter(entity -> filter.map(expression -> Condition.holds(expression, entity, expanded()))
                        .orElse(true))
                .toList();
        return ordering().map(by -> found.stream().sorted(by).toList()).orElse(found);
    }

    /** What {@code skip} and {@code top} leave of it. */
    public List<Entity> cut(List<Entity> found) {
        int start = Math.min(skip, found.size());
        return found.subList(start, (int)
                Math.min(found.size(), start + top.map(Integer::longValue).orElse(Long.MAX_VALUE / 2)));
    }

    private Optional<Comparator<Entity>> ordering() {
        return order.stream().map(this::by).reduce(Comparator::thenComparing);
    }

    private Comparator<Entity> by(OrderByItem item) {
        Comparator<Entity> ascending =
                Comparator.comparing(entity -> Condition.value(item.getExpression(), entity, expanded()));
        return item.isDescending() ? ascending.reversed() : ascending;
    }
}
