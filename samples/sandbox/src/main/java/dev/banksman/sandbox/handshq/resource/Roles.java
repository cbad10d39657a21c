package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.document.Document;
import dev.banksman.sandbox.handshq.document.RoleResource;
import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.handshq.domain.Course;
import dev.banksman.sandbox.handshq.domain.Given;
import dev.banksman.sandbox.handshq.domain.Role;
import dev.banksman.sandbox.handshq.domain.RoleInput;
import dev.banksman.sandbox.handshq.domain.TrainingRegister;
import dev.banksman.sandbox.handshq.error.ApiFailure;
import dev.banksman.sandbox.handshq.error.Problems;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;
import java.util.List;
import java.util.Locale;

/** "Roles", which are account-wide. */
record Roles(Account account) {
    Reply list(Call call) {
        String search = Parameters.one(call, "search").orElse("").toLowerCase(Locale.ROOT);
        List<Role> matching = register().roles().all().stream()
                .filter(role -> role.position().toLowerCase(Locale.ROOT).contains(search))
                .toList();
        Paged<Role> page = new Paged<>(matching, Parameters.page(call));
        return Document.of(page.items().stream().map(RoleResource::of).toList())
                .page(page.requested(), page.total())
                .reply(200);
    }

    Reply show(Call call) {
        Role role = role(call);
        return Document.of(RoleResource.withCourses(role))
                .including(RoleResource.courses(role))
                .reply(200);
    }

    Reply create(Call call) {
        RequestBody body = RequestBody.of(call).wrapper("role");
        Problems problems = new Problems();
        RoleInput input = new RoleInput(body.required("position", problems), courses(body, problems));
        problems.throwIfAny();
        return Document.of(RoleResource.of(register().create(input))).reply(201);
    }

    Reply update(Call call) {
        Role role = role(call);
        RequestBody body = RequestBody.of(call).wrapper("role");
        Problems problems = new Problems();
        RoleInput input = new RoleInput(body.name("position", problems), courses(body, problems));
        problems.throwIfAny();
        return Document.of(RoleResource.of(register().update(role, input))).reply(200);
    }

    Reply delete(Call call) {
        account.company().delete(role(call));
        return Reply.empty(204);
    }

    private Given<List<Course>> courses(RequestBody body, Problems problems) {
        return new Associations(body, "course_ids", problems)
                .read(register().roles()::course, "unknown_course", "There is no such course.");
    }

    private Role role(Call call) {
        return register()
                .roles()
                .find(call.path("id"))
                .orElseThrow(() -> ApiFailure.notFound("There is no such role."));
    }

    private TrainingRegister register() {
        return account.company().register();
    }
}
