package dev.banksman.generator.read.schema;

import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.read.document.Parts;
import dev.banksman.generator.read.document.Pointers;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.References;
import dev.banksman.generator.read.document.SchemaNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code allOf}, and keywords beside a {@code $ref}: several schemas become one. */
final class Merging {
    /** A deeper composition is somebody's joke. */
    private static final int DEEPEST = 100;

    private final Reading reading;
    private final Map<String, SchemaNode> written;
    private final Heirs heirs;
    private final IdentityHashMap<Schema<?>, String> names = new IdentityHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Map<String, Optional<SchemaNode>> parts = new HashMap<>();
    private int depth;
    /** How often something open was met: what was gathered then holds only there. */
    private int circles;

    /**
     * A merging of a document's schemas.
     *
     * @param written the component schemas as they are written
     */
    Merging(Reading reading, Map<String, SchemaNode> written, Heirs heirs) {
        this.reading = reading;
        this.written = written;
        this.heirs = heirs;
        written.forEach((name, node) -> names.put(node.schema(), name));
    }

    /** The schema without {@code allOf}; a reference, or one schema that is only described anew, stays one. */
    SchemaNode merged(SchemaNode node) {
        List<SchemaNode> members = members(node);
        if (members.isEmpty()) {
            return node;
        }
        String name = names.getOrDefault(node.schema(), "");
        boolean entered = !name.isEmpty() && open.add(name);
        try {
            return depth++ > DEEPEST ? endless(node) : merged(node, members, name);
        } finally {
            depth--;
            if (entered) {
                open.remove(name);
            }
        }
    }

    private SchemaNode merged(SchemaNode node, List<SchemaNode> members, String name) {
        List<SchemaNode> telling = members.stream().filter(Merging::composes).toList();
        boolean ofItsOwn = node.schema().getDiscriminator() != null || heirs.isHeir(name);
        return telling.size() == 1 && !ofItsOwn && !isOwn(telling.get(0), node)
                ? described(node, telling.get(0), members)
                : drafted(node, members);
    }

    /** Whether it is what the composing schema says itself: described by itself, it would never end. */
    private static boolean isOwn(SchemaNode part, SchemaNode node) {
        return part.ref().isEmpty() && part.place().equals(node.place());
    }

    /** Whether this is a component whose parts are being gathered. */
    boolean isOpen(String name) {
        return open.contains(name);
    }

    private static List<SchemaNode> members(SchemaNode node) {
        List<SchemaNode> members = new ArrayList<>(node.all());
        SchemaNode own = node.with(Parts.of(node.properties(), node.alternatives()));
        if (node.ref().isPresent() && (composes(own) || !members.isEmpty())) {
            members.add(new SchemaNode(new Schema<>().$ref(node.ref().get()), node.place()));
        }
        if (!members.isEmpty()) {
            members.add(own);
        }
        return members;
    }

    /** Whether a part says more than what a value looks like and means. */
    private static boolean composes(SchemaNode part) {
        return part.ref().isPresent()
                || part.hasProperties()
                || !part.required().isEmpty()
                || part.hasAlternatives()
                || part.hasAll()
                || part.additional().isPresent()
                || part.items().isPresent()
                || part.closed();
    }

    private static SchemaNode described(SchemaNode node, SchemaNode one, List<SchemaNode> members) {
        Schema<?> schema = new Schema<>();
        Keyword.words(node.schema(), schema);
        members.stream().filter(member -> !composes(member)).forEach(member -> {
            Keyword.words(member.schema(), schema);
            Keyword.values(member.schema(), schema);
        });
        schema.setNullable(node.nullable() ? true : null);
        return new SchemaNode(schema, node.place()).with(Parts.allOf(List.of(one)));
    }

    private SchemaNode drafted(SchemaNode node, List<SchemaNode> members) {
        Draft draft = new Draft(node);
        members.forEach(member -> part(member).ifPresent(draft::add));
        if (draft.contradictory() || draft.excessive()) {
            String what = draft.contradictory() ? "An allOf that nothing fits" : "An allOf of that many alternatives";
            reading.notSupported(what, Keywords.found(node), node.place(), Keywords.AS_JSON);
            return anything(node);
        }
        return draft.finished();
    }

    private static SchemaNode anything(SchemaNode node) {
        Schema<?> schema = new Schema<>();
        Keyword.words(node.schema(), schema);
        return new SchemaNode(schema, node.place());
    }

    /** A member past its references, without {@code allOf}; empty when it leads nowhere, or in a circle. */
    private Optional<SchemaNode> part(SchemaNode member) {
        if (member.ref().isPresent()) {
            return target(member).flatMap(target -> referred(member, target)).map(part -> upon(member, part));
        }
        SchemaNode merged = merged(member);
        return wrappedIn(merged).map(this::part).orElse(Optional.of(merged));
    }

    private SchemaNode upon(SchemaNode reference, SchemaNode part) {
        List<String> bases = References.nameIn(reference).filter(written::containsKey).stream()
                .toList();
        return part.with(Parts.of(part.properties(), part.alternatives()).upon(bases));
    }

    private static Optional<SchemaNode> wrappedIn(SchemaNode node) {
        boolean alone = !node.hasProperties() && node.required().isEmpty();
        return alone ? Shape.wrapped(node) : Optional.empty();
    }

    private Optional<SchemaNode> referred(SchemaNode member, SchemaNode target) {
        String name = names.getOrDefault(target.schema(), "");
        if (open.contains(name)) {
            circles++;
            endless(member);
            return Optional.empty();
        }
        return component(name, target)
                .map(part -> isBase(name, part) ? part.with(Parts.of(part.properties(), List.of())) : part);
    }

    /** Gathered once, however many refer to it: references that double at each step would never end. */
    private Optional<SchemaNode> component(String name, SchemaNode target) {
        Optional<SchemaNode> known = parts.get(name);
        if (known != null) {
            return known;
        }
        int before = circles;
        Optional<SchemaNode> part = part(target);
        if (circles == before && !name.isEmpty()) {
            parts.put(name, part);
        }
        return part;
    }

    /** Whether who refers to it is one of its alternatives, so that only its properties are meant. */
    private boolean isBase(String name, SchemaNode part) {
        return heirs.isParent(name) || isOfAnOpenOne(part);
    }

    private boolean isOfAnOpenOne(SchemaNode part) {
        boolean met = part.alternatives().stream()
                .map(References::nameIn)
                .flatMap(Optional::stream)
                .anyMatch(open::contains);
        circles += met ? 1 : 0;
        return met;
    }

    private Optional<SchemaNode> target(SchemaNode member) {
        if (References.nameIn(member).map(written::get).isPresent() || !Pointers.isInside(member)) {
            return reading.references().schema(member, written).map(written::get);
        }
        return Pointers.inside(member, written);
    }

    private SchemaNode endless(SchemaNode node) {
        reading.problems()
                .add(Problem.of(Kind.ENDLESS_ALIAS, node.place(), Keywords.found(node), Keywords.UNTIL_THEN_JSON));
        return anything(node);
    }
}
