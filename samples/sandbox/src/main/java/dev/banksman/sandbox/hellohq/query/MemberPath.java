package dev.banksman.sandbox.hellohq.query;

import dev.banksman.sandbox.hellohq.domain.Entity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.olingo.server.api.uri.UriResource;
import org.apache.olingo.server.api.uri.UriResourceLambdaAll;
import org.apache.olingo.server.api.uri.UriResourceLambdaAny;
import org.apache.olingo.server.api.uri.UriResourceLambdaVariable;
import org.apache.olingo.server.api.uri.UriResourceNavigation;
import org.apache.olingo.server.api.uri.UriResourcePrimitiveProperty;
import org.apache.olingo.server.api.uri.queryoption.expression.Expression;
import org.jspecify.annotations.Nullable;

/** Follows a path such as {@code companyType/Id} or {@code Positions/any(…)} from an entity to a value. */
final class MemberPath {
    private final Condition condition;
    private List<Entity> here;

    private MemberPath(Condition condition) {
        this.condition = condition;
        this.here = List.of(condition.entity());
    }

    static Value value(List<UriResource> parts, Condition condition) {
        MemberPath path = new MemberPath(condition);
        parts.subList(0, parts.size() - 1).forEach(path::step);
        return path.end(parts.get(parts.size() - 1));
    }

    private void step(UriResource part) {
        if (part instanceof UriResourceLambdaVariable variable) {
            Entity element = condition.variables().get(variable.getVariableName());
            here = List.of(Objects.requireNonNull(element));
        } else if (part instanceof UriResourceNavigation navigation) {
            follow(navigation.getProperty().getName());
        } else {
            throw Condition.unsupported(part.toString());
        }
    }

    private void follow(String link) {
        if (here.equals(List.of(condition.entity()))) {
            condition.checkExpanded(link);
        }
        here = here.stream().flatMap(entity -> entity.linked(link).stream()).toList();
    }

    private Value end(UriResource part) {
        if (part instanceof UriResourcePrimitiveProperty property) {
            Optional<Entity> one = here.stream().findFirst();
            return Value.of(
                    one.flatMap(entity -> entity.value(property.getProperty().getName())));
        }
        if (part instanceof UriResourceLambdaAny any) {
            return Value.of(here.stream().anyMatch(each -> fits(each, any.getLambdaVariable(), any.getExpression())));
        }
        if (part instanceof UriResourceLambdaAll all) {
            return Value.of(here.stream().allMatch(each -> fits(each, all.getLambdaVariable(), all.getExpression())));
        }
        if (part.getSegmentValue().equals("$count")) {
            return Value.of(here.size());
        }
        if (part instanceof UriResourceNavigation navigation && !navigation.isCollection()) {
            follow(navigation.getProperty().getName());
            return here.isEmpty() ? Value.NULL : Value.of(here.get(0).id());
        }
        throw Condition.unsupported(part.toString());
    }

    /** {@code any()} has neither a variable nor an expression: there must only be something. */
    private boolean fits(Entity element, @Nullable String variable, @Nullable Expression expression) {
        return variable == null
                || expression == null
                || condition.with(variable, element).value(expression).isTrue();
    }
}
