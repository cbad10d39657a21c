package dev.banksman.example.client;

import dev.banksman.client.model.Union;
import dev.banksman.client.model.Variant;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Union(
        property = "type",
        unknown = IncludedResource.Unknown.class,
        value = {@Variant(name = "project", type = Project.class), @Variant(name = "group", type = Group.class)})
public sealed interface IncludedResource permits Project, Group, IncludedResource.Unknown {
    record Unknown(@Nullable String type) implements IncludedResource {}
}
