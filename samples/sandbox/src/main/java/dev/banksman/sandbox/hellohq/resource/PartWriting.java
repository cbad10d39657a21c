package dev.banksman.sandbox.hellohq.resource;

import dev.banksman.sandbox.hellohq.domain.Agency;
import dev.banksman.sandbox.hellohq.domain.Entity;
import dev.banksman.sandbox.hellohq.domain.Totals;
import dev.banksman.sandbox.hellohq.file.Archive;
import dev.banksman.sandbox.hellohq.query.Answers;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;
import tools.jackson.databind.node.ObjectNode;

/** Creates, replaces and deletes the positions of a document, and sets custom fields. */
final class PartWriting {
    private final Agency agency;
    private final Archive archive;
    private final Answers answers;
    private final Parts parts;

    PartWriting(Agency agency, Archive archive, Answers answers) {
        this.agency = agency;
        this.archive = archive;
        this.answers = answers;
        this.parts = new Parts(agency);
    }

    Reply createPosition(Collection documents, Collection positions, Call call, int user) {
        Entity document = documents.find(call);
        ObjectNode body = Body.object(call);
        Values.tried(positions.type(), body);
        archive.keep(document);
        Entity position = parts.add(document, "Positions", positions.type(), body, user);
        changed(document, user);
        String location = call.base() + call.path() + "(" + position.id() + ")";
        return answers.one(201, position, call).header("Location", location);
    }

    Reply replacePosition(Collection documents, Collection positions, Call call, int user) {
        Entity position = positions.find(call);
        ObjectNode body = Body.object(call);
        Values.tried(positions.type(), body);
        Entity document = documents.find(call);
        archive.keep(document);
        Values.replace(position, body);
        agency.touch(position, user);
        changed(document, user);
        return answers.one(position, call);
    }

    Reply deletePosition(Collection documents, Collection positions, Call call, int user) {
        Entity position = positions.find(call);
        Entity document = documents.find(call);
        archive.keep(document);
        document.owned("Positions").remove(position);
        changed(document, user);
        return Reply.empty(204);
    }

    Reply replaceCustomField(Collection fields, Call call, int user) {
        Entity field = fields.find(call);
        ObjectNode body = Body.object(call);
        Values.tried(fields.type(), body);
        Values.replace(field, body);
        agency.touch(field, user);
        return answers.one(field, call);
    }

    private void changed(Entity document, int user) {
        Totals.update(document);
        agency.touch(document, user);
    }
}
