package dev.banksman.sandbox;

import static dev.banksman.sandbox.html.Template.escape;

import dev.banksman.sandbox.handshake.HandshakeSandbox;
import dev.banksman.sandbox.handshake.resource.Faults.Fault;
import dev.banksman.sandbox.html.Template;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page's part about Handshake. */
final class HandshakeHtml {
    private final Template template = Template.load(HandshakeHtml.class, "handshake.html");

    String of(HandshakeSandbox handshake) {
        return template.fill(Map.of(
                "url", escape(handshake.url().toString()),
                "key", escape(handshake.key()),
                "otherkey", escape(handshake.otherKey()),
                "faults", faults(handshake.failuresToCome()),
                "count", Integer.toString(handshake.operations().size()),
                "operations", PageHtml.operations(handshake.operations())));
    }

    private static String faults(List<Fault> faults) {
        return faults.isEmpty()
                ? "Every call will be answered as it should be."
                : "To fail next: "
                        + faults.stream()
                                .map(fault -> fault == Fault.MESSAGE ? "with a message" : "with a page")
                                .collect(Collectors.joining(", then "))
                        + ".";
    }
}
