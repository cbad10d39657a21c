package dev.banksman.generator.read.type;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.plan.TypeRef;
import java.util.List;

/** What a type is called in the name of the record that wraps it: {@code String}, {@code PetList}. */
final class WrapperNames {
    private WrapperNames() {}

    static String of(TypeRef type) {
        if (type instanceof TypeRef.Builtin builtin) {
            return builtin(builtin.kind());
        } else if (type instanceof TypeRef.Named named) {
            return last(named.path());
        } else if (type instanceof TypeRef.External external) {
            return last(List.of(external.qualifiedName().split("\\.")));
        } else if (type instanceof TypeRef.Holding holding) {
            return DerivedNames.held(holding.holder().name(), of(holding.held()));
        } else if (type instanceof TypeRef.ListOf list) {
            return DerivedNames.list(of(list.item()));
        }
        return DerivedNames.map(of(((TypeRef.MapOf) type).value()));
    }

    private static String last(List<String> path) {
        return path.get(path.size() - 1);
    }

    private static String builtin(TypeRef.Kind kind) {
        return switch (kind) {
            case STRING -> "String";
            case BOOLEAN -> "Boolean";
            case INTEGER, LONG, BIG_INTEGER -> "Integer";
            case FLOAT, DOUBLE, BIG_DECIMAL -> "Number";
            case DATE -> "Date";
            case DATE_TIME, INSTANT -> "DateTime";
            case TIME -> "Time";
            case DURATION -> "Duration";
            case UUID -> "Uuid";
            case URI -> "Uri";
            case BYTES -> "Bytes";
            default -> "Json";
        };
    }
}
