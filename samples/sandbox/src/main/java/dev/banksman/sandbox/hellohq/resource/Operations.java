package dev.banksman.sandbox.hellohq.resource;

import dev.banksman.sandbox.hellohq.access.AccessTokens;
import dev.banksman.sandbox.hellohq.domain.Agency;
import dev.banksman.sandbox.hellohq.domain.EntityType;
import dev.banksman.sandbox.hellohq.domain.Model;
import dev.banksman.sandbox.hellohq.file.Archive;
import dev.banksman.sandbox.hellohq.query.Answers;
import dev.banksman.sandbox.hellohq.query.Habits;
import dev.banksman.sandbox.http.Route;
import java.util.ArrayList;
import java.util.List;

/** All operations behind their door. */
public final class Operations {
    private final List<Route> routes = new ArrayList<>();
    private final Agency agency;
    private final Answers answers;
    private final Door door;
    private final Writing writing;
    private final PartWriting partWriting;
    private final Actions actions;
    private final Files files;

    private Operations(Agency agency, Archive archive, AccessTokens tokens, Habits habits, ActionLog log) {
        this.agency = agency;
        this.answers = new Answers(habits);
        this.door = new Door(tokens, agency);
        this.writing = new Writing(agency, archive, answers);
        this.partWriting = new PartWriting(agency, archive, answers);
        this.actions = new Actions(agency, archive, answers, log);
        this.files = new Files(archive, answers);
    }

    public static List<Route> of(Agency agency, Archive archive, AccessTokens tokens, Habits habits, ActionLog log) {
        Operations operations = new Operations(agency, archive, tokens, habits, log);
        operations.addCompanies();
        operations.addInvoiceActions(operations.addDocuments(Model.INVOICE, "invoice"));
        operations.addQuotationActions(operations.addDocuments(Model.QUOTATION, "quotation"));
        return operations.routes;
    }

    private void add(String method, String path, String summary, Operation operation) {
        routes.add(door.route(method, path, summary, operation));
    }

    private void addReading(Collection collection, String one, String many) {
        add(
                "GET",
                collection.path(),
                "List " + many,
                (call, user) ->
                        answers.page(collection.type(), collection.items().apply(call), call));
        add("GET", collection.one(), "Read " + one, (call, user) -> answers.one(collection.find(call), call));
    }

    private Collection addWhole(EntityType type, String one, String many) {
        Collection collection = new Collection(type, "/v1/" + type.set(), call -> agency.all(type), "id");
        addReading(collection, one, many);
        add("POST", collection.path(), "Create " + one, (call, user) -> writing.create(collection, call, user));
        add("PUT", collection.one(), "Replace " + one, (call, user) -> writing.replace(collection, call, user));
        add("DELETE", collection.one(), "Delete " + one, (call, user) -> writing.delete(collection, call));
        return collection;
    }

    private void addCompanies() {
        Collection companies = addWhole(Model.COMPANY, "a company", "companies");
        addReading(companies.owned(Model.ADDRESS, "Addresses", "addressId"), "an address", "a company's addresses");
        addCustomFields(companies, "company");
    }

    private void addCustomFields(Collection owners, String owner) {
        Collection fields = owners.owned(Model.CUSTOM_FIELD, "CustomFields", "customFieldId");
        addReading(fields, "a custom field", "a " + owner + "'s custom fields");
        add(
                "PUT",
                fields.one(),
                "Set a custom field",
                (call, user) -> partWriting.replaceCustomField(fields, call, user));
    }

    private Collection addDocuments(EntityType type, String name) {
        Collection documents = addWhole(type, (name.equals("invoice") ? "an " : "a ") + name, name + "s");
        addFiles(documents);
        Collection positions = documents.owned(Model.POSITION, "Positions", "positionId");
        addReading(positions, "a position", "the positions of a document");
        add(
                "POST",
                positions.path(),
                "Add a position",
                (call, user) -> partWriting.createPosition(documents, positions, call, user));
        add(
                "PUT",
                positions.one(),
                "Replace a position",
                (call, user) -> partWriting.replacePosition(documents, positions, call, user));
        add(
                "DELETE",
                positions.one(),
                "Remove a position",
                (call, user) -> partWriting.deletePosition(documents, positions, call, user));
        addCustomFields(positions, "position");
        return documents;
    }

    private void addFiles(Collection documents) {
        for (String link : List.of("DocumentFile", "DocumentImage")) {
            add(
                    "GET",
                    documents.one() + "/" + link,
                    "Read about a file",
                    (call, user) -> files.metadata(documents.find(call), link, call));
        }
        add(
                "GET",
                documents.one() + "/DocumentFile/$value",
                "Download the PDF",
                (call, user) -> files.pdf(documents.find(call), call));
        add(
                "GET",
                documents.one() + "/DocumentImage/$value",
                "Download the image",
                (call, user) -> files.image(documents.find(call), call));
    }

    private void addInvoiceActions(Collection invoices) {
        String one = invoices.one();
        add(
                "POST",
                one + "/do.SetStatus",
                "Set the status",
                (call, user) -> actions.setStatus(invoices.find(call), call, user));
        add(
                "POST",
                one + "/do.CopyInvoice",
                "Copy the invoice",
                (call, user) -> actions.copy(invoices.find(call), call, user));
        add(
                "POST",
                one + "/do.CreateCancellation",
                "Create a cancellation",
                (call, user) -> actions.cancel(invoices.find(call), call, user));
    }

    private void addQuotationActions(Collection quotations) {
        String one = quotations.one();
        add(
                "POST",
                one + "/do.CreateInvoice",
                "Create an invoice",
                (call, user) -> actions.invoice(quotations.find(call), call, user));
        add(
                "POST",
                one + "/do.CreateFinalInvoice",
                "Create the final invoice",
                (call, user) -> actions.finalInvoice(quotations.find(call), call, user));
    }
}
