package dev.banksman.sandbox.handshake.resource;

import dev.banksman.sandbox.handshake.domain.ResourceType;
import dev.banksman.sandbox.handshake.format.Format;
import dev.banksman.sandbox.http.Call;
import java.util.List;

/**
 * A call that was let in.
 *
 * @param type what it is about
 * @param format what its answer is to be written in
 * @param user the address of who calls
 */
record Request(Call call, ResourceType type, Format format, String user) {

    /** Whether related resources may be answered in full. */
    boolean full() {
        return !call.query("full").equals(List.of("false"));
    }
}
