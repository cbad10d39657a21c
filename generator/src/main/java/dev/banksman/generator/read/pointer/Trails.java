package dev.banksman.generator.read.pointer;

import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import dev.banksman.generator.read.type.Catalogue;
import dev.banksman.generator.read.type.Shapes;
import dev.banksman.generator.read.type.Use;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Follows JSON Pointers (RFC 6901) through the types of the plan. */
public final class Trails {
    private static final int MOST_ALIASES = 16;
    private static final TypeRef JSON = Use.JSON.type();

    private final Catalogue catalogue;
    private final Problems problems;

    Trails(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    public static Trails of(Shapes shapes) {
        return new Trails(shapes.catalogue(), shapes.reading().problems());
    }

    /** Follows a pointer, and reports where it leaves the types. */
    public Optional<Trail.Arrived> follow(Use start, String pointer, Topic topic) {
        Trail trail = walk(start, pointer);
        if (trail instanceof Trail.Arrived arrived) {
            return Optional.of(arrived);
        }
        report(pointer, (Trail.Lost) trail, topic);
        return Optional.empty();
    }

    /** What messages say of a pointer: what it is called, into what it points, and where it stands. */
    public record Topic(String label, String target, Place place) {}

    private void report(String pointer, Trail.Lost lost, Topic topic) {
        String reached = lost.reached().isEmpty() ? "the whole (an empty pointer)" : lost.reached();
        Object known = lost.known().isEmpty() ? reached : lost.known();
        problems.add(
                Problem.of(Kind.POINTER_LEADS_NOWHERE, topic.place(), pointer, topic.label(), topic.target(), known)
                        .suggesting(pointer, lost.known()));
    }

    public Trail walk(Use start, String pointer) {
        Trail.Arrived here = Trail.Arrived.start(start);
        String reached = "";
        for (String token : tokens(pointer)) {
            Optional<Trail.Arrived> next = step(here, token);
            if (next.isEmpty()) {
                return new Trail.Lost(reached, known(here.type(), reached));
            }
            here = next.get();
            reached = reached + "/" + escaped(token);
        }
        return here;
    }

    /** The pointers to the same by the aliases of the properties on its way. */
    public List<String> aliases(Use start, String pointer) {
        List<String> pointers = List.of("");
        Optional<Trail.Arrived> here = Optional.of(Trail.Arrived.start(start));
        for (String token : tokens(pointer)) {
            List<String> names = here.map(at -> names(at.type(), token)).orElse(List.of(token));
            pointers = pointers.stream()
                    .flatMap(so -> names.stream().map(name -> so + "/" + escaped(name)))
                    .limit(MOST_ALIASES)
                    .toList();
            here = here.flatMap(at -> step(at, token));
        }
        return pointers.subList(1, pointers.size());
    }

    private List<String> names(TypeRef type, String token) {
        List<String> aliases = type instanceof TypeRef.Named named
                ? component(named, token).map(ComponentPlan::aliases).orElse(List.of())
                : List.of();
        return Stream.concat(Stream.of(token), aliases.stream()).toList();
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    private static List<String> tokens(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : List.of(pointer.substring(1).split("/", -1)).stream()
                        .map(token -> token.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }

    private Optional<Trail.Arrived> step(Trail.Arrived here, String token) {
        if (here.type() instanceof TypeRef.Named named) {
            return component(named, token)
                    .map(here::through)
                    .or(() -> catalogue
                            .unions()
                            .discriminator(named)
                            .filter(token::equals)
                            .map(property -> here.into(new TypeRef.Builtin(TypeRef.Kind.STRING), true)));
        }
        if (here.type() instanceof TypeRef.MapOf map) {
            return Optional.of(here.into(map.value(), false));
        }
        if (here.type() instanceof TypeRef.ListOf list) {
            return token.matches("0|[1-9]\\d{0,8}") ? Optional.of(here.into(list.item(), false)) : Optional.empty();
        }
        boolean opaque = here.type().equals(JSON) || here.type() instanceof TypeRef.External;
        return opaque ? Optional.of(here.into(JSON, false)) : Optional.empty();
    }

    private Optional<ComponentPlan> component(TypeRef.Named type, String wireName) {
        return catalogue.record(type).stream()
                .map(RecordPlan::components)
                .flatMap(List::stream)
                .filter(component -> component.wireName().equals(wireName))
                .findFirst();
    }

    private Set<String> known(TypeRef type, String reached) {
        Set<String> known = new LinkedHashSet<>();
        if (type instanceof TypeRef.Named named) {
            catalogue
                    .record(named)
                    .ifPresent(plan -> plan.components()
                            .forEach(component -> known.add(new Place("", reached)
                                    .at(component.wireName())
                                    .pointer())));
            catalogue.unions().discriminator(named).ifPresent(property -> known.add(reached + "/" + property));
        }
        if (type instanceof TypeRef.ListOf) {
            known.add(reached + "/0");
        }
        return known;
    }
}
