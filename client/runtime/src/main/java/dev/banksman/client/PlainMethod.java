package dev.banksman.client;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A method that makes one request. */
final class PlainMethod implements ApiMethod {
    private final HttpCall call;

    PlainMethod(HttpCall call) {
        this.call = call;
    }

    @Override
    public @Nullable Object invoke(Object proxy, @Nullable Object[] arguments, View view) {
        return call.run(arguments, view);
    }

    /** Makes it at this address, whatever its path and its parameters are. */
    @Nullable
    Object at(URI address, View view) {
        return call.runAt(address, view);
    }
}
