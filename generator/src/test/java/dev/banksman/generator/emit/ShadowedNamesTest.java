package dev.banksman.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.AccessorPlan;
import dev.banksman.generator.plan.ClientPlan;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.ComponentPlan.Presence;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.EntryPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Types of one simple name: in a record's header its own member types are in scope, and hide the others. */
class ShadowedNamesTest {
    private static final TypeRef.Named INNER = new TypeRef.Named(List.of("Order", "Address"), false);
    private static final TypeRef.Named OUTER = new TypeRef.Named(List.of("Address"), false);

    @Test
    void eachIsNamedAsItsPlaceNeeds() {
        RecordPlan order = record(
                new TypeRef.Named(List.of("Order"), false),
                List.of(
                        component("inner", INNER, Presence.REQUIRED),
                        component("inners", new TypeRef.ListOf(INNER, true), Presence.REQUIRED),
                        component("outer", OUTER, Presence.OPTIONAL),
                        component("mapped", new TypeRef.External("com.other.Address"), Presence.REQUIRED)),
                List.of(record(INNER, List.of(), List.of())));

        String source = emit(order, record(OUTER, List.of(), List.of()));

        assertThat(source)
                .contains("@JsonProperty(\"inner\") Address inner,")
                .contains("@JsonProperty(\"inners\") List<@Nullable Address> inners,")
                .contains("@JsonProperty(\"outer\") com.acme.@Nullable Address outer,")
                .contains("@JsonProperty(\"mapped\") com.other.Address mapped)");
        assertThat(ParsedSource.of(source).errors()).isEmpty();
    }

    private static String emit(TypePlan... types) {
        EntryPlan entry =
                new EntryPlan("Entry", Doc.NONE, "", "", Optional.empty(), List.of(), List.of(), false, List.of());
        return ClientEmitter.emit(new ClientPlan("com.acme", entry, List.of(), List.of(types)))
                .getOrDefault("com/acme/Order.java", "");
    }

    private static RecordPlan record(TypeRef.Named type, List<ComponentPlan> components, List<TypePlan> nested) {
        List<AccessorPlan> accessors = List.of();
        return new RecordPlan(
                type, Doc.NONE, components, Optional.empty(), "", accessors, List.of(), List.of(), nested, false);
    }

    private static ComponentPlan component(String name, TypeRef type, Presence presence) {
        return new ComponentPlan(name, name, name, type, presence, Optional.empty(), false, Doc.NONE, false);
    }
}
