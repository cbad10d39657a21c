package dev.banksman.generator.read.type;

import dev.banksman.generator.naming.Scope;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import java.util.ArrayList;
import java.util.List;

/**
 * Where new types go: into the package, or into a type.
 *
 * @param path the enclosing types, outermost first; empty for the package
 * @param scope the names that are given out there
 * @param sent whether what stands there is ever sent
 * @param uploads whether what is binary there is a file to send
 * @param types the types that came here, in order
 */
public record Home(List<String> path, Scope scope, boolean sent, boolean uploads, List<TypePlan> types) {
    public static Home ofPackage() {
        return new Home(List.of(), Scope.ofTypes(), false, false, new ArrayList<>());
    }

    /** The package again, for what requests are made of. */
    public Home sending() {
        return new Home(path, scope, true, false, types);
    }

    /** The package again, for what multipart bodies are made of. */
    public Home uploading() {
        return new Home(path, scope, true, true, types);
    }

    /** The package again, for the same as {@code other}. */
    Home like(Home other) {
        return new Home(path, scope, other.sent(), other.uploads(), types);
    }

    /** The inside of a type. */
    public Home inside(TypeRef.Named type, boolean sentToo) {
        return new Home(type.path(), Scope.inside(type.path()), sentToo, uploads, new ArrayList<>());
    }

    public TypeRef.Named named(String name, boolean buildable) {
        List<String> inner = new ArrayList<>(path);
        inner.add(name);
        return new TypeRef.Named(inner, buildable);
    }
}
