package dev.banksman.sandbox.handshake.resource;

import dev.banksman.sandbox.handshake.domain.ResourceType;
import dev.banksman.sandbox.handshake.domain.Store;
import dev.banksman.sandbox.handshake.error.ErrorReply;
import dev.banksman.sandbox.handshake.error.HandshakeFailure;
import dev.banksman.sandbox.handshake.format.Format;
import dev.banksman.sandbox.handshake.format.UnreadableBody;
import dev.banksman.sandbox.http.Action;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Refusal;
import dev.banksman.sandbox.http.Reply;
import java.util.function.Function;

/** Lets in who has a key and has not called too often, one at a time; and writes what goes wrong. */
final class Door {
    private final Store store;
    private final Throttle throttle;
    private final Faults faults;

    Door(Store store, Throttle throttle, Faults faults) {
        this.store = store;
        this.throttle = throttle;
        this.faults = faults;
    }

    /** The work behind the door, for calls whose path tells the format, or leaves it to {@code Accept}. */
    Action guard(ResourceType type, Function<Call, Format> format, Function<Request, Reply> work) {
        return call -> {
            Format asked = format.apply(call);
            try {
                String key = Keys.of(call).orElseThrow(HandshakeFailure::unauthorized);
                if (!throttle.admits(key)) {
                    throw HandshakeFailure.tooMany();
                }
                faults.strike();
                return store.alone(() -> work.apply(new Request(call, type, asked, Keys.user(key))));
            } catch (HandshakeFailure e) {
                return ErrorReply.of(e, asked);
            } catch (UnreadableBody e) {
                return ErrorReply.error(400, e.reason(), asked);
            } catch (Refusal e) {
                return ErrorReply.error(e.status(), e.detail(), asked);
            }
        };
    }
}
