package dev.banksman.sandbox.hellohq.resource;

import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Reply;

/** Answers a call of a user whose token is good. */
@FunctionalInterface
interface Operation {
    Reply answer(Call call, int user);
}
