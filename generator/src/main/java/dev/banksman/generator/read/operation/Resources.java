package dev.banksman.generator.read.operation;

import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.ResourcePlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is fetched by its address: the types of what is related or was created, as far as an operation reads them. */
public final class Resources {
    private final Set<TypeRef> wanted = new LinkedHashSet<>();
    private final Map<TypeRef, ResourcePlan> found = new LinkedHashMap<>();

    private Resources() {}

    public static List<ResourcePlan> of(List<ApiPlan> apis, List<TypePlan> types) {
        Resources resources = new Resources();
        types.forEach(resources::want);
        apis.forEach(api ->
                api.methods().forEach(method -> resources.want(method.answer().type())));
        apis.forEach(resources::find);
        return List.copyOf(resources.found.values());
    }

    private void want(TypePlan type) {
        type.nested().forEach(this::want);
        if (type instanceof RecordPlan plan) {
            plan.components().forEach(component -> want(component.type()));
        }
    }

    private void want(TypeRef type) {
        if (type instanceof TypeRef.Holding holding) {
            wanted.add(holding.held());
        } else if (type instanceof TypeRef.ListOf list) {
            want(list.item());
        } else if (type instanceof TypeRef.MapOf map) {
            want(map.value());
        }
    }

    private void find(ApiPlan api) {
        for (MethodPlan method : api.methods()) {
            if (CreatedReader.reads(method) && wanted.contains(method.answer().type())) {
                TypeRef.Named type = (TypeRef.Named) method.answer().type();
                found.putIfAbsent(type, new ResourcePlan(type, api.name(), method.name()));
            }
        }
    }
}
