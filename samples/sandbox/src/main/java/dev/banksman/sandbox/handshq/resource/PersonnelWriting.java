package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.document.Document;
import dev.banksman.sandbox.handshq.document.PersonnelResource;
import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Personnel;
import dev.banksman.sandbox.handshq.domain.PersonnelInput;
import dev.banksman.sandbox.handshq.domain.TrainingRegister;
import dev.banksman.sandbox.handshq.error.ApiFailure;
import dev.banksman.sandbox.handshq.error.Problems;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;

/** Creating, updating, deleting, archiving and unarchiving personnel. */
record PersonnelWriting(Account account) {
    /** "The personnel will belong to the division that the API key belongs to." */
    Reply create(Call call) {
        Problems problems = new Problems();
        PersonnelInput input = reader(call, problems).created();
        problems.throwIfAny();
        return reply(201, register().create(input, account.division()));
    }

    Reply update(Call call) {
        Personnel personnel = personnel(call);
        Problems problems = new Problems();
        PersonnelInput input = reader(call, problems).updated(personnel);
        problems.throwIfAny();
        return reply(200, register().update(personnel, input));
    }

    Reply delete(Call call) {
        account.company().delete(personnel(call));
        return Reply.empty(204);
    }

    /** Archiving twice is not found, as it is with projects: the document does not say it of personnel. */
    Reply archive(Call call) {
        Personnel personnel = personnel(call);
        if (personnel.isArchived()) {
            throw ApiFailure.notFound("The personnel has already been archived.");
        }
        return reply(200, register().archive(personnel));
    }

    Reply unarchive(Call call) {
        Personnel personnel = personnel(call);
        if (!personnel.isArchived()) {
            throw ApiFailure.notFound("The personnel has not been archived.");
        }
        return reply(200, register().unarchive(personnel));
    }

    private PersonnelReader reader(Call call, Problems problems) {
        return new PersonnelReader(account, RequestBody.of(call).wrapper("personnel"), problems);
    }

    private Personnel personnel(Call call) {
        return PersonnelPath.find(account, call.path("id"));
    }

    private TrainingRegister register() {
        return account.company().register();
    }

    private static Reply reply(int status, Personnel personnel) {
        return Document.of(PersonnelResource.changed(personnel)).reply(status);
    }
}
