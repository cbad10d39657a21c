package dev.banksman.sandbox.hellohq.query;

import dev.banksman.sandbox.hellohq.domain.EntityType;
import java.util.Set;
import java.util.TreeSet;
import org.apache.olingo.server.api.uri.UriResource;
import org.apache.olingo.server.api.uri.queryoption.SelectItem;
import org.apache.olingo.server.api.uri.queryoption.SelectOption;
import org.jspecify.annotations.Nullable;

/** Which properties are answered. */
final class Selection {
    private Selection() {}

    /** The names of the properties, the key's among them; empty for all. */
    static Set<String> of(EntityType type, @Nullable SelectOption option) {
        if (option == null || option.getSelectItems().stream().anyMatch(SelectItem::isStar)) {
            return Set.of();
        }
        Set<String> names = new TreeSet<>(Set.of("Id"));
        option.getSelectItems().stream()
                .flatMap(item -> item.getResourcePath().getUriResourceParts().stream())
                .map(UriResource::getSegmentValue)
                .filter(name -> type.property(name).isPresent())
                .forEach(names::add);
        return names;
    }
}
