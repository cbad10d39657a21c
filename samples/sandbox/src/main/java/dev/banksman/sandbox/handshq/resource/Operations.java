package dev.banksman.sandbox.handshq.resource;

import static dev.banksman.sandbox.http.Route.delete;
import static dev.banksman.sandbox.http.Route.get;
import static dev.banksman.sandbox.http.Route.patch;
import static dev.banksman.sandbox.http.Route.post;

import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.storage.ObjectStorage;
import dev.banksman.sandbox.http.Route;
import java.util.List;

/** The table of contents: every operation that is served, in the document's order. */
public final class Operations {
    private Operations() {}

    public static List<Route> of(Account account, ObjectStorage storage) {
        Authentication authentication = new Authentication(account);
        EventSubscriptions subscriptions = new EventSubscriptions(account);
        ProjectReading reading = new ProjectReading(account);
        ProjectWriting writing = new ProjectWriting(account);
        ProjectDuplications duplications = new ProjectDuplications(account);
        VersionPdfs pdfs = new VersionPdfs(account, storage);
        return List.of(
                get("/authentication", "Test a token", authentication::show),
                get("/event_subscriptions", "List event subscriptions", subscriptions::list),
                post("/event_subscriptions", "Subscribe to an event", subscriptions::create),
                delete("/event_subscriptions/{id}", "Remove a subscription", subscriptions::delete),
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
}
