package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.document.Document;
import dev.banksman.sandbox.handshq.document.RoleResource;
import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Personnel;
import dev.banksman.sandbox.handshq.domain.PersonnelRole;
import dev.banksman.sandbox.handshq.domain.Role;
import dev.banksman.sandbox.handshq.domain.TrainingRegister;
import dev.banksman.sandbox.handshq.error.ApiFailure;
import dev.banksman.sandbox.handshq.error.Problems;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;
import java.util.Optional;

/** "Personnel Roles". */
record PersonnelRoles(Account account) {
    Reply create(Call call) {
        RequestBody body = RequestBody.of(call).wrapper("personnel_role");
        Problems problems = new Problems();
        Named named = new Named(account, body, problems);
        Optional<Personnel> personnel = named.personnel();
        Optional<Role> role = named.role();
        if (personnel.isPresent()
                && role.filter(one -> personnel.get().holds(one.id())).isPresent()) {
            problems.add("already_held", body.pointer("role_id"), "The personnel already has this role.");
        }
        problems.throwIfAny();
        PersonnelRole added = register().addRole(personnel.orElseThrow(), role.orElseThrow());
        return Document.of(RoleResource.held(personnel.orElseThrow(), added)).reply(201);
    }

    Reply delete(Call call) {
        String id = call.path("id");
        Personnel holder = register()
                .workforce()
                .holder(id, account.division())
                .orElseThrow(() -> ApiFailure.notFound("There is no such personnel role."));
        register().removeRole(holder, id);
        return Reply.empty(204);
    }

    private TrainingRegister register() {
        return account.company().register();
    }
}
