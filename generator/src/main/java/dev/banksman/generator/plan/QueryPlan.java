package dev.banksman.generator.plan;

import java.util.List;

/** An operation's query, header and cookie parameters: a record. */
public record QueryPlan(TypeRef.Named type, Doc doc, List<ParameterPlan> parameters, List<TypePlan> nested)
        implements TypePlan {
    public QueryPlan {
        parameters = List.copyOf(parameters);
        nested = List.copyOf(nested);
    }
}
