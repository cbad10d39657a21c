package dev.banksman.sandbox.handshq.resource;

import dev.banksman.sandbox.handshq.document.ActorResource;
import dev.banksman.sandbox.handshq.document.Document;
import dev.banksman.sandbox.handshq.domain.Account;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;

/** "Testing your authentication details". */
record Authentication(Account account) {
    Reply show(Call call) {
        return Document.of(ActorResource.of(account.division())).reply(200);
    }
}
