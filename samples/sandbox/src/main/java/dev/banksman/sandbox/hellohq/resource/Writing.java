package dev.banksman.sandbox.hellohq.resource;

import dev.banksman.sandbox.hellohq.domain.Agency;
import dev.banksman.sandbox.hellohq.domain.Documents;
import dev.banksman.sandbox.hellohq.domain.Entity;
import dev.banksman.sandbox.hellohq.domain.Model;
import dev.banksman.sandbox.hellohq.domain.Totals;
import dev.banksman.sandbox.hellohq.error.HelloHqFailure;
import dev.banksman.sandbox.hellohq.file.Archive;
import dev.banksman.sandbox.hellohq.query.Answers;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;
import tools.jackson.databind.node.ObjectNode;

/** Creates, replaces and deletes companies, invoices and quotations. A body that is refused changes nothing. */
final class Writing {
    private final Agency agency;
    private final Documents documents;
    private final Archive archive;
    private final Answers answers;
    private final Parts parts;

    Writing(Agency agency, Archive archive, Answers answers) {
        this.agency = agency;
        this.documents = new Documents(agency);
        this.archive = archive;
        this.answers = answers;
        this.parts = new Parts(agency);
    }

    Reply create(Collection collection, Call call, int user) {
        ObjectNode body = Body.object(call);
        check(collection, body);
        Entity entity = blank(collection, call, user);
        Values.set(entity, body);
        parts.create(entity, body, user);
        changed(entity);
        return answers.one(201, entity, call).header("Location", location(collection, call, entity));
    }

    private Entity blank(Collection collection, Call call, int user) {
        if (Documents.are(collection.type())) {
            return documents.blank(collection.type(), user);
        }
        Entity entity = agency.create(collection.type(), user);
        collection.items().apply(call).add(entity);
        return entity;
    }

    private static String location(Collection collection, Call call, Entity entity) {
        return call.base() + collection.path() + "(" + entity.id() + ")";
    }

    Reply replace(Collection collection, Call call, int user) {
        Entity entity = collection.find(call);
        ObjectNode body = Body.object(call);
        check(collection, body);
        archive.keep(entity);
        Values.replace(entity, body);
        parts.replace(entity, body);
        agency.touch(entity, user);
        changed(entity);
        return answers.one(entity, call);
    }

    Reply delete(Collection collection, Call call) {
        Entity entity = collection.find(call);
        collection.items().apply(call).remove(entity);
        archive.remove(entity);
        return Reply.empty(204);
    }

    /** Tries the body on an entity that nobody sees, and looks for the company. */
    private void check(Collection collection, ObjectNode body) {
        Entity trial = Values.tried(collection.type(), body);
        parts.check(trial, body);
        boolean lost = trial.value("CompanyId")
                .filter(id -> agency.find(Model.COMPANY, (Integer) id).isEmpty())
                .isPresent();
        if (lost) {
            throw HelloHqFailure.badRequest("There is no company with this CompanyId.");
        }
    }

    private void changed(Entity entity) {
        if (Documents.are(entity.type())) {
            Totals.update(entity);
            archive.keep(entity);
        }
    }
}
