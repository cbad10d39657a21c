package dev.banksman.generator.plan;

import java.util.List;
import java.util.Optional;

/**
 * What goes on the request line and into the content negotiation headers.
 *
 * @param template the document's path, relative to the base URL, with {@code {name}} for parameters
 * @param server the operation's own server, an absolute address, where the document gives it another one
 * @param accept the media types asked for, best first; empty when no answer has a body
 */
public record RoutePlan(
        String verb, String template, List<String> accept, Optional<String> contentType, Optional<String> server) {
    public RoutePlan {
        accept = List.copyOf(accept);
    }
}
