package dev.banksman.generator.plan;

import java.util.List;
import java.util.Optional;

/**
 * An operation's query, header and cookie parameters: a record.
 *
 * @param odata the system query options that it takes beside the parameters
 */
public record QueryPlan(
        TypeRef.Named type, Doc doc, Optional<ODataPlan> odata, List<ParameterPlan> parameters, List<TypePlan> nested)
        implements TypePlan {
    public QueryPlan {
        parameters = List.copyOf(parameters);
        nested = List.copyOf(nested);
    }
}
