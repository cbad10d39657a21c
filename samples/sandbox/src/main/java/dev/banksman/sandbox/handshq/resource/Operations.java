package dev.banksman.sandbox.handshq.resource;

import static dev.banksman.sandbox.http.Route.delete;
import static dev.banksman.sandbox.http.Route.get;
import static dev.banksman.sandbox.http.Route.patch;
import static dev.banksman.sandbox.http.Route.post;

import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.storage.ObjectStorage;
import dev.banksman.sandbox.http.Route;
import java.util.List;
import java.util.stream.Stream;

/** The table of contents: every operation that is served, in the document's order. */
public final class Operations {
    private Operations() {}

    public static List<Route> of(Account account, ObjectStorage storage) {
        return Stream.of(access(account), projects(account, storage), register(account), sites(account))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Route> access(Account account) {
        EventSubscriptions subscriptions = new EventSubscriptions(account);
        return List.of(
                get("/authentication", "Test a token", new Authentication(account)::show),
                get("/event_subscriptions", "List event subscriptions", subscriptions::list),
                post("/event_subscriptions", "Subscribe to an event", subscriptions::create),
                delete("/event_subscriptions/{id}", "Remove a subscription", subscriptions::delete));
    }

    private static List<Route> projects(Account account, ObjectStorage storage) {
        ProjectReading reading = new ProjectReading(account);
        ProjectWriting writing = new ProjectWriting(account);
        ProjectDuplications duplications = new ProjectDuplications(account);
        VersionPdfs pdfs = new VersionPdfs(account, storage);
        return List.of(
                get("/projects", "List projects: reference, with_fields, archived_status, page", reading::list),
                get("/projects/{project_id}", "View a project", reading::show),
                post("/projects", "Create a project", writing::create),
                patch("/projects/{project_id}", "Update a project", writing::update),
                patch("/projects/{project_id}/archive", "Archive a project", writing::archive),
                patch("/projects/{project_id}/unarchive", "Unarchive a project", writing::unarchive),
                post("/projects/{id}/duplications", "Duplicate a project", duplications::create),
                get("/project_duplications/{id}", "View a duplication", duplications::show),
                get("/version_pdfs/{version_pdf_id}", "View a version PDF", pdfs::show),
                get("/projects/{project_id}/latest_version_pdf", "View a project's latest version PDF", pdfs::latest),
                get("/fields", "List the template's fields", new Fields(account)::list));
    }

    private static List<Route> register(Account account) {
        PersonnelReading reading = new PersonnelReading(account);
        PersonnelWriting writing = new PersonnelWriting(account);
        Roles roles = new Roles(account);
        PersonnelRoles held = new PersonnelRoles(account);
        return List.of(
                get("/personnel", "List personnel: search, archived, page", reading::list),
                get("/personnel/{id}", "View a personnel", reading::show),
                post("/personnel", "Create a personnel", writing::create),
                patch("/personnel/{id}", "Update a personnel", writing::update),
                delete("/personnel/{id}", "Delete a personnel", writing::delete),
                patch("/personnel/{id}/archive", "Archive a personnel", writing::archive),
                patch("/personnel/{id}/unarchive", "Unarchive a personnel", writing::unarchive),
                post("/trainings", "Add a training to a personnel", new Trainings(account)::create),
                get("/roles", "List roles: search, page", roles::list),
                get("/roles/{id}", "View a role and its courses", roles::show),
                post("/roles", "Create a role", roles::create),
                patch("/roles/{id}", "Update a role", roles::update),
                delete("/roles/{id}", "Delete a role", roles::delete),
                post("/personnel_roles", "Add a role to a personnel", held::create),
                delete("/personnel_roles/{id}", "Remove a role from a personnel", held::delete));
    }

    private static List<Route> sites(Account account) {
        Assignments assignments = new Assignments(account);
        Reviews reviews = new Reviews(account);
        String byId = "/personnel_assignments/{id}";
        String byParts = "/projects/{project_id}/personnel/{personnel_id}";
        String assigned = byParts + "/assignment";
        return List.of(
                get("/projects/{project_id}/personnel_assignments", "List who is on a project", assignments::list),
                get(byId, "View an assignment", assignments.show(AssignmentPath::byId)),
                get(assigned, "View an assignment", assignments.show(AssignmentPath::byParts)),
                post(assigned, "Add a personnel to a project", assignments::create),
                patch(byId, "Change the role of an assignment", assignments.update(AssignmentPath::byId)),
                patch(assigned, "Change the role of an assignment", assignments.update(AssignmentPath::byParts)),
                delete(byId, "Remove a personnel from a project", assignments.delete(AssignmentPath::byId)),
                delete(assigned, "Remove a personnel from a project", assignments.delete(AssignmentPath::byParts)),
                get("/projects/{project_id}/latest_document_reviews", "List the latest reviews", reviews::list),
                get(byId + "/latest_document_review", "View a latest review", reviews.show(AssignmentPath::byId)),
                get(
                        byParts + "/latest_document_review",
                        "View a latest review",
                        reviews.show(AssignmentPath::byParts)));
    }
}
