package dev.banksman.client.model;

import java.util.Map;

/** Query parameters that are written already: a component of a query record that writes itself. */
public interface EncodedQuery {
    /** The values by name in the order in which they go out; names and values are percent-encoded. */
    Map<String, String> parameters();
}
