package dev.banksman.sandbox.hellohq.query;

import dev.banksman.sandbox.hellohq.domain.EntityType;
import dev.banksman.sandbox.hellohq.domain.Link;
import dev.banksman.sandbox.hellohq.domain.Model;
import dev.banksman.sandbox.hellohq.error.HelloHqFailure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.olingo.server.api.uri.UriResource;
import org.apache.olingo.server.api.uri.queryoption.ExpandItem;
import org.apache.olingo.server.api.uri.queryoption.ExpandOption;
import org.jspecify.annotations.Nullable;

/**
 * A link whose entities are answered along.
 *
 * @param query what of them
 */
public record Expansion(Link link, Query query) {
    private static final Query EVERYTHING =
            new Query(Optional.empty(), List.of(), 0, Optional.empty(), false, List.of(), Set.of());

    static List<Expansion> all(EntityType type, @Nullable ExpandOption option) {
        if (option == null) {
            return List.of();
        }
        return option.getExpandItems().stream()
                .flatMap(item -> of(type, item).stream())
                .toList();
    }

    private static List<Expansion> of(EntityType type, ExpandItem item) {
        if (item.isStar()) {
            return type.links().stream()
                    .map(link -> new Expansion(link, EVERYTHING))
                    .toList();
        }
        List<UriResource> path = item.getResourcePath().getUriResourceParts();
        Optional<Link> link = path.size() == 1 ? type.link(path.get(0).getSegmentValue()) : Optional.empty();
        if (link.isEmpty() || item.isRef() || item.hasCountPath() || item.getLevelsOption() != null) {
            throw HelloHqFailure.badRequest("Only a navigation property of " + type.name() + " can be expanded.");
        }
        return List.of(new Expansion(link.get(), Query.of(Model.named(link.get().target()), item)));
    }
}
