package dev.banksman.generator.emit;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.ComponentPlan.Presence;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.source.ArrayTypeName;
import dev.banksman.generator.source.ClassName;
import dev.banksman.generator.source.Keyword;
import dev.banksman.generator.source.ParameterizedTypeName;
import dev.banksman.generator.source.TypeName;
import dev.banksman.generator.source.TypeVariableName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** The one way from a type of the plan to a type of Java. */
final class JavaTypes {
    private final String packageName;
    private final List<String> header;
    private final Set<String> members;
    private final Set<String> inherited;

    JavaTypes(String packageName) {
        this(packageName, List.of(), Set.of(), Set.of());
    }

    private JavaTypes(String packageName, List<String> header, Set<String> members, Set<String> inherited) {
        this.packageName = packageName;
        this.header = header;
        this.members = members;
        this.inherited = inherited;
    }

    /** The types as a type names them that inherits member types of these names. */
    JavaTypes hiddenBy(Set<String> names) {
        Set<String> all = new HashSet<>(inherited);
        all.addAll(names);
        return new JavaTypes(packageName, header, members, all);
    }

    /**
     * The types as a record's header names them. Its member types are in scope there (JLS 17, 8.10.1), which the
     * source's names don't know: they would qualify them, and let one of them hide another type of the same name.
     */
    JavaTypes inHeader(TypeRef.Named record, List<TypePlan> nested) {
        return new JavaTypes(
                packageName,
                record.path(),
                nested.stream().map(TypePlan::simpleName).collect(Collectors.toUnmodifiableSet()),
                inherited);
    }

    /** The type, boxed. */
    TypeName of(TypeRef type) {
        if (type instanceof TypeRef.Builtin builtin) {
            return builtin(builtin.kind());
        } else if (type instanceof TypeRef.Named named) {
            return named(named);
        } else if (type instanceof TypeRef.External external) {
            return external(qualified(external.qualifiedName()));
        } else if (type instanceof TypeRef.Holding holding) {
            return ParameterizedTypeName.get(Libraries.holder(holding.holder()), of(holding.held()));
        } else if (type instanceof TypeRef.ListOf list) {
            return generic(List.class, elements(list.item(), list.nullableItems()));
        }
        TypeRef.MapOf map = (TypeRef.MapOf) type;
        return generic(Map.class, of(map.key()), elements(map.value(), map.nullableValues()));
    }

    /** The type of a record's component, as its presence makes it. */
    TypeName component(ComponentPlan component) {
        return switch (component.presence()) {
            case REQUIRED -> of(component.type());
            case REQUIRED_NULLABLE, OPTIONAL -> nullable(component.type());
            case OPTIONAL_NULLABLE -> ParameterizedTypeName.get(Libraries.FIELD, of(component.type()));
        };
    }

    /** The type that a builder's setter takes. */
    TypeName setter(ComponentPlan component) {
        return component.presence() == Presence.REQUIRED ? of(component.type()) : nullable(component.type());
    }

    TypeName nullable(TypeRef type) {
        return nullable(of(type));
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(Libraries.NULLABLE);
    }

    ClassName named(TypeRef.Named type) {
        List<String> path = type.path();
        if (isMember(path)) {
            return ClassName.get("", String.join(".", path.subList(header.size(), path.size())));
        } else if (path.stream().anyMatch(members::contains) || inherited.contains(path.get(0))) {
            return ClassName.get("", packageName + "." + String.join(".", path));
        }
        return ClassName.get(packageName, path);
    }

    private boolean isMember(List<String> path) {
        return !header.isEmpty()
                && path.size() > header.size()
                && path.subList(0, header.size()).equals(header);
    }

    private ClassName external(ClassName type) {
        String name = type.simpleNames().get(0);
        boolean hidden = members.contains(name) || inherited.contains(name);
        return hidden ? ClassName.get("", type.canonicalName()) : type;
    }

    ClassName builder(TypeRef.Named type) {
        return named(type).nestedClass("Builder");
    }

    /** A type of the client's package by its simple name. */
    ClassName sibling(String simpleName) {
        return ClassName.get(packageName, simpleName);
    }

    /** A type by its qualified name, nested ones with dots too: the first capital letter begins the type. */
    static ClassName qualified(String name) {
        if (!SourceVersion.isName(name)) {
            throw new IllegalArgumentException("A type has a qualified Java name. Found: " + name + ".");
        }
        int begin = 0;
        while (Character.isLowerCase(name.codePointAt(begin)) && name.indexOf('.', begin) >= 0) {
            begin = name.indexOf('.', begin) + 1;
        }
        String[] simpleNames = name.substring(begin).split("\\.", -1);
        ClassName type = ClassName.get(name.substring(0, Math.max(0, begin - 1)), simpleNames[0]);
        for (String nested : List.of(simpleNames).subList(1, simpleNames.length)) {
            type = type.nestedClass(nested);
        }
        return type;
    }

    static TypeName consumer(TypeName argument) {
        return generic(Consumer.class, argument);
    }

    static TypeVariableName anything(String name) {
        return TypeVariableName.get(name, nullable(ClassName.OBJECT));
    }

    private TypeName elements(TypeRef type, boolean nullable) {
        return nullable ? nullable(type) : of(type);
    }

    private static ParameterizedTypeName generic(Class<?> raw, TypeName... arguments) {
        return ParameterizedTypeName.get(ClassName.get(raw), arguments);
    }

    private static TypeName builtin(TypeRef.Kind kind) {
        return switch (kind) {
            case STRING -> ClassName.get(String.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case INTEGER -> ClassName.get(Integer.class);
            case LONG -> ClassName.get(Long.class);
            case FLOAT -> ClassName.get(Float.class);
            case DOUBLE -> ClassName.get(Double.class);
            case BIG_INTEGER -> ClassName.get(BigInteger.class);
            case BIG_DECIMAL, DECIMAL_TEXT -> ClassName.get(BigDecimal.class);
            case DATE -> ClassName.get(LocalDate.class);
            case DATE_TIME -> ClassName.get(OffsetDateTime.class);
            case INSTANT -> ClassName.get(Instant.class);
            case TIME -> ClassName.get(OffsetTime.class);
            case DURATION -> ClassName.get(Duration.class);
            case UUID -> ClassName.get(UUID.class);
            case URI -> ClassName.get(URI.class);
            case BYTES -> ArrayTypeName.of(Keyword.BYTE);
            case JSON -> ClassName.OBJECT;
            case DOWNLOAD -> Libraries.DOWNLOAD;
            case UPLOAD -> Libraries.UPLOAD;
            case VOID -> Keyword.VOID;
        };
    }
}
