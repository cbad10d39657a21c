package dev.banksman.sandbox.hellohq.resource;

import dev.banksman.sandbox.hellohq.domain.Agency;
import dev.banksman.sandbox.hellohq.domain.Documents;
import dev.banksman.sandbox.hellohq.domain.Entity;
import dev.banksman.sandbox.hellohq.domain.Model;
import dev.banksman.sandbox.hellohq.error.HelloHqFailure;
import dev.banksman.sandbox.hellohq.file.Archive;
import dev.banksman.sandbox.hellohq.query.Answers;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;
import tools.jackson.databind.node.ObjectNode;

/** Does what the actions do, each time that it is asked to. */
final class Actions {
    private final Agency agency;
    private final Documents documents;
    private final Archive archive;
    private final Answers answers;
    private final ActionLog log;

    Actions(Agency agency, Archive archive, Answers answers, ActionLog log) {
        this.agency = agency;
        this.documents = new Documents(agency);
        this.archive = archive;
        this.answers = answers;
        this.log = log;
    }

    Reply setStatus(Entity invoice, Call call, int user) {
        ObjectNode body = Body.object(call);
        if (!body.hasNonNull("Status")) {
            throw HelloHqFailure.badRequest("The argument 'Status' is missing.");
        }
        ObjectNode status = body.objectNode();
        archive.keep(invoice);
        Values.set(invoice, status.set("Status", body.get("Status")));
        agency.touch(invoice, user);
        archive.keep(invoice);
        log.note("SetStatus", invoice);
        return answers.one(invoice, call);
    }

    Reply copy(Entity invoice, Call call, int user) {
        log.note("CopyInvoice", invoice);
        return created(documents.copy(invoice, user), call);
    }

    Reply cancel(Entity invoice, Call call, int user) {
        if (invoice.text("Status").filter("Draft"::equals).isPresent()) {
            throw HelloHqFailure.badRequest("A draft can't be cancelled: delete it.");
        }
        log.note("CreateCancellation", invoice);
        return created(documents.cancellation(invoice, user), call);
    }

    Reply invoice(Entity quotation, Call call, int user) {
        log.note("CreateInvoice", quotation);
        return created(documents.invoice(quotation, user), call);
    }

    Reply finalInvoice(Entity quotation, Call call, int user) {
        log.note("CreateFinalInvoice", quotation);
        Entity invoice = documents.invoice(quotation, user);
        invoice.set("Note", "Final invoice of " + Documents.number(quotation) + ".");
        return created(invoice, call);
    }

    private Reply created(Entity invoice, Call call) {
        String location = call.base() + "/v1/" + Model.INVOICE.set() + "(" + invoice.id() + ")";
        return answers.one(201, invoice, call).header("Location", location);
    }
}
