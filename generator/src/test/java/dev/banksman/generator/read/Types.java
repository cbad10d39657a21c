package dev.banksman.generator.read;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.ComponentPlan.Presence;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Short forms of plans, to compare with. */
public final class Types {
    public static final TypeRef STRING = builtin(TypeRef.Kind.STRING);
    public static final TypeRef JSON = builtin(TypeRef.Kind.JSON);
    public static final TypeRef VOID = builtin(TypeRef.Kind.VOID);

    private Types() {}

    public static TypeRef builtin(TypeRef.Kind kind) {
        return new TypeRef.Builtin(kind);
    }

    public static TypeRef.Named named(String... path) {
        return new TypeRef.Named(List.of(path), false);
    }

    public static TypeRef.Named buildable(String... path) {
        return new TypeRef.Named(List.of(path), true);
    }

    public static TypeRef listOf(TypeRef item) {
        return new TypeRef.ListOf(item, false);
    }

    public static Doc doc(String summary) {
        return new Doc(summary, "", List.of(), "");
    }

    public static Doc limits(String... limits) {
        return new Doc("", "", List.of(limits), "");
    }

    public static ComponentPlan component(String name, String wireName, TypeRef type, Presence presence) {
        return component(name, wireName, type, presence, Doc.NONE);
    }

    public static ComponentPlan component(String name, String wireName, TypeRef type, Presence presence, Doc doc) {
        String absent = presence == Presence.OPTIONAL_NULLABLE ? name + "Absent" : "";
        return new ComponentPlan(name, wireName, absent, type, presence, Optional.empty(), false, doc, false);
    }

    public static ComponentPlan constant(String name, String value) {
        return new ComponentPlan(
                name,
                name,
                "",
                STRING,
                Presence.REQUIRED,
                Optional.of(value),
                false,
                limits("always \"" + value + "\""),
                false);
    }

    /** A record without anything but components, which keeps what is not declared. */
    public static RecordPlan record(TypeRef.Named type, ComponentPlan... components) {
        return new RecordPlan(
                type,
                Doc.NONE,
                List.of(components),
                Optional.of(JSON),
                "additionalProperties",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    public static List<TypePlan> withNested(TypePlan type) {
        List<TypePlan> all = new ArrayList<>(List.of(type));
        type.nested().forEach(inner -> all.addAll(withNested(inner)));
        return all;
    }
}
