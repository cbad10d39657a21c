package dev.banksman.sandbox.hcss.resource;

import dev.banksman.sandbox.hcss.domain.Project;
import dev.banksman.sandbox.hcss.domain.Projects;
import dev.banksman.sandbox.hcss.error.HcssFailure;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Json;
import dev.banksman.sandbox.http.Reply;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists projects, and reads one. */
final class ProjectReading {
    private final Projects projects;

    ProjectReading(Projects projects) {
        this.projects = projects;
    }

    Reply list(Call call) {
        Parameters parameters = new Parameters(call);
        List<Project> found = found(call.path("businessUnitId"), parameters);
        int start = Math.min(
                found.size(),
                parameters.text("continuationToken").map(PageToken::position).orElse(0));
        int end = Math.min(found.size(), start + parameters.top());
        boolean more = end < found.size();
        ObjectNode page = Json.object();
        ArrayNode results = page.putArray("results");
        boolean dynamic = parameters.flag("includeDynamicFields", true);
        found.subList(start, end).forEach(project -> results.add(project.json(dynamic)));
        page.put("nextPageToken", more ? PageToken.of(end) : null).put("hasNextPage", more);
        return Json.reply(200, page);
    }

    private List<Project> found(String unit, Parameters parameters) {
        List<Filter> filters = Filter.of(parameters);
        List<Project> found = projects.of(unit).stream()
                .filter(project -> filters.stream().allMatch(filter -> filter.accepts(project)))
                .toList();
        return order(parameters)
                .map(order -> found.stream().sorted(order).toList())
                .orElse(found);
    }

    /** As they were created, if nothing else is asked for. */
    private static Optional<Comparator<Project>> order(Parameters parameters) {
        boolean ascending = parameters.flag("orderBy.ascending", true);
        return parameters
                .text("orderBy.fieldId")
                .map(field -> Project.by(Fields.rule(field)))
                .map(order -> ascending ? order : order.reversed());
    }

    Reply get(Call call) {
        boolean dynamic = new Parameters(call).flag("includeDynamicFields", true);
        return Json.reply(200, project(call).json(dynamic));
    }

    Project project(Call call) {
        return projects.find(call.path("businessUnitId"), call.path("id"))
                .orElseThrow(() -> HcssFailure.notFound("project"));
    }
}
