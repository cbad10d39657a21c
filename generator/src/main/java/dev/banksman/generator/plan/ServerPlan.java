package dev.banksman.generator.plan;

import java.util.List;

/**
 * One server of the document.
 *
 * @param url its address, with variables in braces
 * @param variables those of the address, in the document's order
 */
public record ServerPlan(String url, List<Variable> variables, Doc doc) {
    public ServerPlan {
        variables = List.copyOf(variables);
    }

    /**
     * A variable of the address.
     *
     * @param setter the builder's method
     * @param value what it is unless something else is said
     * @param allowed what it can be; empty for anything
     */
    public record Variable(String name, String setter, String value, List<String> allowed, Doc doc) {
        public Variable {
            allowed = List.copyOf(allowed);
        }
    }
}
