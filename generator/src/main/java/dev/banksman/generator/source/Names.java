package dev.banksman.generator.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file calls the types that it names: as short as imports, and what is declared around them, let it be. */
final class Names {
    private final String packageName;
    private final Set<String> qualified;
    private final Map<String, ClassName> imports;
    private final List<Scope> scopes = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final Map<String, ClassName> wanted = new LinkedHashMap<>();
    private final Set<String> siblings = new HashSet<>();

    /** Inside one type; what is known there stays so. */
    private record Scope(
            String name, String canonicalName, Set<String> members, Map<String, String> known, Set<String> announced) {}

    private Names(String packageName, Set<String> qualified, Map<String, ClassName> imports) {
        this.packageName = packageName;
        this.qualified = qualified;
        this.imports = imports;
        scopes.add(new Scope("", packageName, Set.of(), new HashMap<>(), new HashSet<>()));
    }

    /** Of a file in which nothing is imported yet: it is told first what it will name. */
    static Names of(String packageName, Set<String> qualified) {
        return new Names(packageName, qualified, Map.of());
    }

    /** Where nothing is imported and nothing is near. */
    static Names none() {
        return new Names("", Set.of(), Map.of());
    }

    /** The names of the file that this one was told about; of two types with one name the first is imported. */
    Names imported() {
        Map<String, ClassName> all = new LinkedHashMap<>(wanted);
        all.keySet().removeAll(siblings);
        return new Names(packageName, qualified, all);
    }

    Collection<ClassName> imports() {
        return imports.values();
    }

    /** From now on inside a type; {@code members} are the types declared in it, as far as they are seen from there. */
    void enter(String type, Set<String> members) {
        Scope around = innermost();
        scopes.add(new Scope(type, dotted(around.canonicalName(), type), members, new HashMap<>(), new HashSet<>()));
    }

    void leave() {
        scopes.remove(scopes.size() - 1);
    }

    /** From now on a type parameter hides the types of its name. */
    void hide(String typeVariable) {
        hidden.add(typeVariable);
    }

    void show(String typeVariable) {
        hidden.remove(typeVariable);
    }

    void announce(ClassName type) {
        if (isWhole(type) || !innermost().announced().add(type.canonicalName()) || near(type) != null) {
            return;
        }
        String outermost = type.simpleNames().get(0);
        if (type.packageName().equals(packageName)) {
            siblings.add(outermost);
        } else if (!qualified.contains(type.simpleName())) {
            wanted.putIfAbsent(outermost, ClassName.get(type.packageName(), outermost));
        }
    }

    String of(ClassName type) {
        return isWhole(type)
                ? type.canonicalName()
                : innermost().known().computeIfAbsent(type.canonicalName(), name -> find(type));
    }

    private boolean isWhole(ClassName type) {
        return type.packageName().isEmpty()
                || hidden.contains(type.simpleNames().get(0));
    }

    private String find(ClassName type) {
        String near = near(type);
        if (near != null) {
            return near;
        }
        return type.packageName().equals(packageName) ? String.join(".", type.simpleNames()) : type.canonicalName();
    }

    /**
     * By what is in scope: the shortest that means this type, the whole name where its own means another, or nothing.
     */
    private @Nullable String near(ClassName type) {
        List<String> names = type.simpleNames();
        String canonicalName = type.canonicalName();
        int length = canonicalName.length();
        String found = null;
        for (int i = names.size() - 1; i >= 0; i--) {
            found = inScope(names.get(i));
            if (found != null && found.length() == length && canonicalName.startsWith(found)) {
                return String.join(".", names.subList(i, names.size()));
            }
            length -= names.get(i).length() + 1;
        }
        return found == null ? null : canonicalName;
    }

    /** The canonical name of what a simple name means here. */
    private @Nullable String inScope(String simpleName) {
        for (int i = scopes.size() - 1; i > 0; i--) {
            if (scopes.get(i).members().contains(simpleName)) {
                return dotted(scopes.get(i).canonicalName(), simpleName);
            }
        }
        if (scopes.size() > 1 && scopes.get(1).name().equals(simpleName)) {
            return scopes.get(1).canonicalName();
        }
        ClassName imported = imports.get(simpleName);
        return imported == null ? null : imported.canonicalName();
    }

    private Scope innermost() {
        return scopes.get(scopes.size() - 1);
    }

    private static String dotted(String around, String name) {
        return around.isEmpty() ? name : around + "." + name;
    }
}
