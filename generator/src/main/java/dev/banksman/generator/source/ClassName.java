package dev.banksman.generator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A class, or any other declared type, without type arguments. */
public final class ClassName extends TypeName {
    public static final ClassName OBJECT = get(Object.class);

    private static final Map<String, TypeName> PRIMITIVES = Map.of(
            "java.lang.Boolean", new Keyword("boolean", List.of()),
            "java.lang.Integer", new Keyword("int", List.of()),
            "java.lang.Long", new Keyword("long", List.of()),
            "java.lang.Float", new Keyword("float", List.of()),
            "java.lang.Double", new Keyword("double", List.of()));

    private final String packageName;
    private final List<String> simpleNames;
    private final String canonicalName;

    private ClassName(String packageName, List<String> simpleNames, List<AnnotationSpec> annotations) {
        super(annotations);
        this.packageName = packageName;
        this.simpleNames = simpleNames;
        String name = simpleNames.size() == 1 ? simpleNames.get(0) : String.join(".", simpleNames);
        this.canonicalName = packageName.isEmpty() ? name : packageName + "." + name;
    }

    /**
     * By its names.
     *
     * @param packageName empty when the simple name is all that is ever written
     */
    public static ClassName get(String packageName, String simpleName) {
        return new ClassName(packageName, List.of(simpleName), List.of());
    }

    /** By the names of the types around it, the outermost first, and its own. */
    public static ClassName get(String packageName, List<String> simpleNames) {
        return new ClassName(packageName, List.copyOf(simpleNames), List.of());
    }

    public static ClassName get(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null
                ? get(type.getPackageName(), type.getSimpleName())
                : get(around).nestedClass(type.getSimpleName());
    }

    public ClassName nestedClass(String simpleName) {
        List<String> names = new ArrayList<>(simpleNames);
        names.add(simpleName);
        return get(packageName, names);
    }

    public String packageName() {
        return packageName;
    }

    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    public List<String> simpleNames() {
        return simpleNames;
    }

    public String canonicalName() {
        return canonicalName;
    }

    @Override
    public ClassName annotated(AnnotationSpec annotation) {
        return new ClassName(packageName, simpleNames, and(annotation));
    }

    @Override
    public ClassName withoutAnnotations() {
        return annotations().isEmpty() ? this : new ClassName(packageName, simpleNames, List.of());
    }

    @Override
    public TypeName unboxed() {
        return PRIMITIVES.getOrDefault(canonicalName, this);
    }

    @Override
    void announce(Names names) {
        names.announce(this);
        super.announce(names);
    }

    /** A type annotation stands before the simple name: {@code Project.@Nullable Attributes} (JLS 17, 9.7.4). */
    @Override
    void write(Text text) {
        String name = text.names().of(this);
        if (annotations().isEmpty()) {
            text.add(name);
            return;
        }
        int simple = name.lastIndexOf('.') + 1;
        text.add(name.substring(0, simple));
        writeAnnotations(text);
        text.add(name.substring(simple));
    }
}
