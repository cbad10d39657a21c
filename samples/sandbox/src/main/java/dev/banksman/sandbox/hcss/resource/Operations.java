package dev.banksman.sandbox.hcss.resource;

import dev.banksman.sandbox.hcss.domain.Projects;
import dev.banksman.sandbox.hcss.token.AccessTokens;
import dev.banksman.sandbox.http.Route;
import java.util.List;

/** All operations behind their door. */
public final class Operations {
    private static final String PROJECTS = "/api/v1/businessUnits/{businessUnitId}/Projects";

    private Operations() {}

    /** In the order in which paths are tried: {@code range} is no project's id. */
    public static List<Route> of(Projects projects, AccessTokens tokens) {
        ProjectReading reading = new ProjectReading(projects);
        ProjectWriting writing = new ProjectWriting(projects, reading);
        RangeWriting ranges = new RangeWriting(projects);
        List<Route> routes = List.of(
                Route.get(PROJECTS, "List projects", reading::list),
                Route.post(PROJECTS, "Create a project", writing::create),
                Route.post(PROJECTS + "/range", "Create or replace many projects", ranges::createOrUpdate),
                Route.delete(PROJECTS + "/range", "Delete many projects", ranges::delete),
                Route.get(PROJECTS + "/{id}", "Read a project", reading::get),
                Route.put(PROJECTS + "/{id}", "Replace a project", writing::replace),
                Route.patch(PROJECTS + "/{id}", "Change parts of a project", writing::patch),
                Route.delete(PROJECTS + "/{id}", "Delete a project", writing::delete));
        Door door = new Door(tokens, projects);
        return routes.stream().map(door::guard).toList();
    }
}
