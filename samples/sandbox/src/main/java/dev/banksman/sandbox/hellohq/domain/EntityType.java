package dev.banksman.sandbox.hellohq.domain;

import java.util.List;
import java.util.Optional;

/**
 * A type of entities.
 *
 * @param set what a collection of them is called
 */
public record EntityType(String name, String set, List<Property> properties, List<Link> links) {
    public EntityType {
        properties = List.copyOf(properties);
        links = List.copyOf(links);
    }

    public Optional<Property> property(String wanted) {
        return properties.stream()
                .filter(property -> property.name().equals(wanted))
                .findFirst();
    }

    public Optional<Link> link(String wanted) {
        return links.stream().filter(link -> link.name().equals(wanted)).findFirst();
    }
}
