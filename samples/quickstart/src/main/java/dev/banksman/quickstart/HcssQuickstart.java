package dev.banksman.quickstart;

import static dev.banksman.hcss.FieldFilter.where;

import dev.banksman.client.error.BadRequestException;
import dev.banksman.hcss.BulkResult;
import dev.banksman.hcss.BusinessUnitId;
import dev.banksman.hcss.HcssPreConstruction;
import dev.banksman.hcss.HcssTokens;
import dev.banksman.hcss.Project;
import dev.banksman.hcss.ProjectInput;
import dev.banksman.oauth2.ClientCredentials;
import dev.banksman.sandbox.Sandbox;
import dev.banksman.sandbox.hcss.HcssSandbox;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** HCSS Pre-Construction in short: tokens, filters, fields by their ids, a patch, and many projects at once. */
final class HcssQuickstart {
    /** Fields of the sandbox's project schema, and of the examples in the vendor's reference. */
    private static final String VALUE = "52fec515-2012-4d2d-b8ae-17c3b274bb84";

    private static final String BID_DATE = "8230a513-065b-4928-a64b-57cef4de1a31";

    private final HcssPreConstruction hcss;
    private final BusinessUnitId unit;
    private final PrintStream out;

    HcssQuickstart(HcssPreConstruction hcss, BusinessUnitId unit, PrintStream out) {
        this.hcss = hcss;
        this.unit = unit;
        this.out = out;
    }

    /** Runs against a sandbox of its own. */
    static void start(PrintStream out) {
        try (Sandbox sandbox = Sandbox.start()) {
            out.println("Sandbox   " + sandbox.hcss().url() + " (its page: " + sandbox.url() + ")");
            run(sandbox.hcss(), out);
        }
    }

    static void run(HcssSandbox system, PrintStream out) {
        Cost cost = new Cost();
        try (ClientCredentials tokens = HcssTokens.of(system.tokenUrl(), system.clientId(), system.clientSecret())
                        .build();
                HcssPreConstruction hcss = HcssPreConstruction.builder()
                        .baseUrl(system.url())
                        .credential("bearer", tokens)
                        .listener(cost)
                        .build()) {
            new HcssQuickstart(hcss, BusinessUnitId.of(system.businessUnit()), out).run();
            out.println("Cost      " + cost + "; " + system.tokensIssued() + " access token");
        }
    }

    void run() {
        List<Project> found = page();
        patch(found.get(0));
        refuse(found.get(0));
        saveMany();
    }

    private List<Project> page() {
        List<Project> found = hcss
                .projects()
                .listAll(
                        unit,
                        q -> q.filters(List.of(
                                        where("name").contains("project"),
                                        where(BID_DATE).lowerBound(Instant.parse("2021-01-01T00:00:00Z"))))
                                .orderByFieldId(VALUE)
                                .orderByAscending(false)
                                .top(20))
                .stream()
                .toList();
        found.stream()
                .limit(3)
                .forEach(project -> out.println("          " + project.fields().string("name") + ", "
                        + project.fields().number(VALUE) + ", bid on "
                        + project.fields().instant(BID_DATE)));
        out.println("Projects  " + found.size() + " with \"project\" in their names, bid for since 2021");
        return found;
    }

    private void patch(Project project) {
        Project patched = hcss.projects()
                .patch(
                        unit,
                        project.id(),
                        p -> p.set("stage", "Won")
                                .append("bidResults", Map.of("name", "Competitor 2", "amount", 39_000)));
        out.println("Patched   " + patched.fields().string("name") + ": stage "
                + patched.fields().string("stage") + ", "
                + patched.fields().list("bidResults").size() + " bid results; the rest stayed as it was");
    }

    private void refuse(Project project) {
        try {
            hcss.projects().patch(unit, project.id(), p -> p.set(VALUE, "a lot"));
        } catch (BadRequestException e) {
            out.println("Refused   a " + e.getClass().getSimpleName() + ": "
                    + e.errors().get(0).detail());
        }
    }

    private void saveMany() {
        BulkResult<ProjectInput> saved =
                hcss.projects().saveAll(unit, List.of(named("Harbour wall"), named("Lock gate"), named(null)));
        saved.invalid().forEach(item -> out.println("          invalid: " + item.detail()));
        out.println("Saved     " + saved.success().size() + " of "
                + saved.items().size() + " projects; that one was not is a value, and no exception");
    }

    private static ProjectInput named(String name) {
        return ProjectInput.builder().fields(f -> f.name(name)).build();
    }
}
