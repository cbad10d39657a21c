package dev.banksman.generator.read.document;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.problem.Place;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.Locale;

/**
 * One operation where it stands.
 *
 * @param item the path's
 * @param pathPlace the path's place; the operation's is below it
 */
public record Found(String verb, String path, PathItem item, Operation operation, Place pathPlace) {

    public String id() {
        String given = Given.text(operation.getOperationId());
        return given.isEmpty() ? DerivedNames.operation(verb, path) : given;
    }

    public Place place() {
        return pathPlace.at(verb.toLowerCase(Locale.ROOT));
    }

    /** Whether asking again changes nothing, so that an outer policy can page or poll it. */
    public boolean isRead() {
        return verb.equals("GET");
    }
}
