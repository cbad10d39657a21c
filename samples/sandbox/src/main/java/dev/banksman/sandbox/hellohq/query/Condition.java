package dev.banksman.sandbox.hellohq.query;

import dev.banksman.sandbox.hellohq.domain.Entity;
import dev.banksman.sandbox.hellohq.error.HelloHqFailure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.olingo.commons.api.edm.EdmEnumType;
import org.apache.olingo.commons.api.edm.EdmType;
import org.apache.olingo.server.api.ODataApplicationException;
import org.apache.olingo.server.api.uri.queryoption.expression.BinaryOperatorKind;
import org.apache.olingo.server.api.uri.queryoption.expression.Expression;
import org.apache.olingo.server.api.uri.queryoption.expression.ExpressionVisitException;
import org.apache.olingo.server.api.uri.queryoption.expression.ExpressionVisitor;
import org.apache.olingo.server.api.uri.queryoption.expression.Literal;
import org.apache.olingo.server.api.uri.queryoption.expression.Member;
import org.apache.olingo.server.api.uri.queryoption.expression.MethodKind;
import org.apache.olingo.server.api.uri.queryoption.expression.UnaryOperatorKind;

/** Evaluates an expression on one entity. */
final class Condition implements ExpressionVisitor<Value> {
    private final Entity entity;
    private final Map<String, Entity> variables;
    private final Set<String> expanded;

    private Condition(Entity entity, Map<String, Entity> variables, Set<String> expanded) {
        this.entity = entity;
        this.variables = variables;
        this.expanded = expanded;
    }

    /** Whether the entity fulfils it. The links that it may follow from the entity are those that are expanded. */
    static boolean holds(Expression expression, Entity entity, Set<String> expanded) {
        return value(expression, entity, expanded).isTrue();
    }

    static Value value(Expression expression, Entity entity, Set<String> expanded) {
        return new Condition(entity, Map.of(), expanded).value(expression);
    }

    Value value(Expression expression) {
        try {
            return expression.accept(this);
        } catch (ExpressionVisitException | ODataApplicationException e) {
            throw new IllegalStateException(e); // nothing here throws these
        }
    }

    /** The same, where a variable stands for another entity. */
    Condition with(String variable, Entity element) {
        Map<String, Entity> more = new HashMap<>(variables);
        more.put(variable, element);
        return new Condition(entity, more, expanded);
    }

    Entity entity() {
        return entity;
    }

    Map<String, Entity> variables() {
        return variables;
    }

    void checkExpanded(String link) {
        if (!expanded.contains(link)) {
            throw HelloHqFailure.badRequest("To filter or sort by " + link + ", expand it first.");
        }
    }

    @Override
    public Value visitMember(Member member) {
        return MemberPath.value(member.getResourcePath().getUriResourceParts(), this);
    }

    @Override
    public Value visitLiteral(Literal literal) {
        return Literals.value(literal);
    }

    @Override
    public Value visitBinaryOperator(BinaryOperatorKind operator, Value left, Value right) {
        return Operators.binary(operator, left, right);
    }

    @Override
    public Value visitBinaryOperator(BinaryOperatorKind operator, Value left, List<Value> right) {
        return Value.of(left.isIn(right));
    }

    @Override
    public Value visitUnaryOperator(UnaryOperatorKind operator, Value operand) {
        return Operators.unary(operator, operand);
    }

    @Override
    public Value visitMethodCall(MethodKind method, List<Value> arguments) {
        return Functions.call(method, arguments);
    }

    @Override
    public Value visitLambdaExpression(String function, String variable, Expression expression) {
        throw unsupported("A lambda without a collection");
    }

    @Override
    public Value visitAlias(String name) {
        throw unsupported("The alias " + name);
    }

    @Override
    public Value visitTypeLiteral(EdmType type) {
        throw unsupported("The type " + type.getName());
    }

    @Override
    public Value visitLambdaReference(String variable) {
        throw unsupported("The variable " + variable + " by itself");
    }

    @Override
    public Value visitEnum(EdmEnumType type, List<String> values) {
        throw unsupported("The enumeration " + type.getName());
    }

    static HelloHqFailure unsupported(String what) {
        return HelloHqFailure.badRequest(what + " is not supported in expressions.");
    }
}
