package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.document.Document;
import dev.banksman.sandbox.handshq.document.FieldResource;
import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;

/** "Fields Index": the fields of the division's template. */
record Fields(Account account) {
    Reply list(Call call) {
        return Document.of(FieldResource.of(account.template()))
                .including(account.template().fieldsets().stream()
                        .map(FieldResource::of)
                        .toList())
                .reply(200);
    }
}
