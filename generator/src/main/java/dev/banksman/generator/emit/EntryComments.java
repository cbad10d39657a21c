package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.CredentialPlan;
import dev.banksman.generator.plan.EntryPlan;
import dev.banksman.generator.plan.ServerPlan;
import dev.banksman.generator.source.CodeBlock;
import java.util.stream.Collectors;

/** The Javadoc of the entry class and its builder. */
final class EntryComments {
    private static final int MOST_SERVERS = 12;

    private EntryComments() {}

    static CodeBlock entry(EntryPlan plan) {
        return new Javadoc()
                .summary(plan.doc(), "The client of " + DocText.escape(plan.title()) + ".")
                .details(plan.doc())
                .paragraph(DocText.block(example(plan)))
                .paragraph(
                        "Thread-safe. One instance is enough for a whole application; {@link #close()} ends it and all its views.")
                .paragraph(
                        "A required property that the service left out of an answer is null in its record all the same.")
                .paragraph(servers(plan))
                .build();
    }

    /** How one is made, with the first of the credentials. */
    private static String example(EntryPlan plan) {
        String credential = plan.credentials().stream()
                .findFirst()
                .map(it -> "." + it.setter() + (it.isPair() ? "(user, password)" : "(" + it.setter() + ")"))
                .orElse("");
        return plan.name() + " client = " + plan.name() + ".builder()" + credential + ".build();";
    }

    /** Where there is a choice, or none. */
    private static String servers(EntryPlan plan) {
        if (plan.servers().size() < 2 && plan.server().isPresent()) {
            return "";
        }
        String known = plan.servers().stream()
                .limit(MOST_SERVERS)
                .map(server -> DocText.code(server.url())
                        + (server.doc().summary().isEmpty()
                                ? ""
                                : " (" + Markdown.inline(server.doc().summary()) + ")"))
                .collect(Collectors.joining(", "));
        String told = plan.server().isPresent()
                ? "Calls the first of the document's servers, unless {@code baseUrl} names another one: "
                : "{@code baseUrl} has to be set, as the document names no address that can be called";
        return told + (plan.server().isEmpty() && !known.isEmpty() ? ": " : "") + known + ".";
    }

    static CodeBlock accessor(ApiPlan api) {
        return new Javadoc().summary(api.doc(), "").build();
    }

    static CodeBlock with() {
        return new Javadoc()
                .paragraph("A view on this client whose calls have settings of their own; it shares everything else.")
                .paragraph(DocText.block("client.with(call -> call.timeout(Duration.ofSeconds(5)).noRetry())"))
                .build();
    }

    static CodeBlock exchange() {
        return new Javadoc()
                .paragraph("The value of one operation, with the answer's status and headers.")
                .tag("@param call calls exactly one operation of the client that it is given")
                .tag("@throws IllegalStateException when it makes no request, or more than one operation's")
                .build();
    }

    static CodeBlock close() {
        return CodeBlock.of("Closes the connections. Views of this client are closed too.");
    }

    static CodeBlock credential(CredentialPlan plan) {
        return new Javadoc()
                .summary(plan.doc(), "The credential that the document calls " + DocText.code(plan.scheme()) + ".")
                .details(plan.doc())
                .build();
    }

    static CodeBlock supplied(CredentialPlan plan) {
        return new Javadoc()
                .paragraph("{@link #" + plan.setter() + "(String)} from whatever fetches and refreshes the token;"
                        + " asked for each attempt. It is safe for use by several threads.")
                .build();
    }

    static CodeBlock variable(ServerPlan.Variable plan) {
        String allowed = plan.allowed().isEmpty() ? "" : " One of " + DocText.either(plan.allowed()) + ".";
        return new Javadoc()
                .summary(plan.doc(), "The " + DocText.code(plan.name()) + " of the server's address.")
                .details(plan.doc())
                .paragraph("By default " + DocText.code(plan.value()) + "." + allowed
                        + " Takes the place of a base URL that was set before.")
                .build();
    }

    static CodeBlock buildClient() {
        return CodeBlock.of("The client.");
    }
}
