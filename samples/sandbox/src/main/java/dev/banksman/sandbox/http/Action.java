package dev.banksman.sandbox.http;

/** What answers one kind of request. Called on many threads at once. */
@FunctionalInterface
public interface Action {
    /** Answers the call; anything that it throws is turned into an answer by its {@link Mount}. */
    Reply answer(Call call);
}
