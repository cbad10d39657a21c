package dev.banksman.client;

import dev.banksman.client.annotation.Poll;
import dev.banksman.client.polling.PollRules;
import dev.banksman.client.polling.Polled;
import dev.banksman.client.polling.Poller;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A method with {@code @Poll}: the same request until the work is done. Each has the call's timeout, the wait has its
 * own.
 */
final class PolledMethod implements ApiMethod {
    private final PollRules rules;
    private final HttpCall call;

    private PolledMethod(PollRules rules, HttpCall call) {
        this.rules = rules;
        this.call = call;
    }

    static PolledMethod of(Poll poll, HttpCall call) {
        return new PolledMethod(PollRules.of(poll, call.operation()), call);
    }

    @Override
    public Object invoke(Object proxy, @Nullable Object[] arguments, View view) {
        call.arguments().check(arguments);
        return new Poller(view.time())
                .await(rules, call.arguments().pollOptions(arguments), () -> ask(arguments, view));
    }

    @SuppressWarnings("unchecked") // the decoder makes one of every @Poll method's answer
    private Polled<Object> ask(@Nullable Object[] arguments, View view) {
        return (Polled<Object>) Objects.requireNonNull(call.run(arguments, view));
    }
}
