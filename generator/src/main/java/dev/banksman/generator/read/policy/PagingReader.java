package dev.banksman.generator.read.policy;

import dev.banksman.generator.plan.PagingPlan;
import dev.banksman.generator.plan.ParameterPlan;
import dev.banksman.generator.plan.QueryPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import dev.banksman.generator.read.extension.Section;
import dev.banksman.generator.read.odata.ODataReader;
import dev.banksman.generator.read.pointer.Trail;
import dev.banksman.generator.read.type.Use;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code x-banksman-paging} of one operation. */
public final class PagingReader {
    private static final List<String> POINTERS = List.of("next", "total", "current", "more");

    private final Problems problems;
    private final Envelope envelope;
    private final Policies.Said<Section> said;
    private final Section section;

    private PagingReader(Problems problems, Envelope envelope, Policies.Said<Section> said) {
        this.problems = problems;
        this.envelope = envelope;
        this.said = said;
        this.section = said.value();
    }

    public static Optional<PagingPlan> read(
            Problems problems, Envelope envelope, Policies.Said<Section> said, Optional<QueryPlan> query) {
        PagingReader reader = new PagingReader(problems, envelope, said);
        Optional<TypeRef> item = reader.item();
        boolean fits = item.isPresent() && reader.hasPointers();
        return fits && reader.hasKeys() && reader.hasParameters(query) ? item.map(reader::plan) : Optional.empty();
    }

    /** The type of what {@code items} leads to. */
    private Optional<TypeRef> item() {
        return inside("items").flatMap(trail -> {
            if (trail.type() instanceof TypeRef.ListOf list) {
                return Optional.of(list.item());
            }
            if (trail.type().equals(Use.JSON.type())) {
                return Optional.of(trail.type());
            }
            problems.add(Problem.of(
                    Kind.POINTER_TO_WRONG_KIND,
                    section.place().at("items"),
                    section.text("items"),
                    section.label("items"),
                    "an array"));
            return Optional.empty();
        });
    }

    private boolean hasPointers() {
        boolean fits = true;
        for (String key : POINTERS) {
            fits &= !section.has(key) || inside(key).isPresent();
        }
        return fits;
    }

    private Optional<Trail.Arrived> inside(String key) {
        Policies.Said<Section> at = said.inherited()
                ? said
                : new Policies.Said<>(section, section.place().at(key), false);
        return envelope.inside(at, section.text(key), section.label(key));
    }

    /** A link is an address; all others are put into a parameter, and a token has to be found first. */
    private boolean hasKeys() {
        return switch (style()) {
            case PAGE, OFFSET -> has("parameter", "page");
            case TOKEN -> both(has("parameter", "token"), has("next", "/nextPageToken"));
            case LINK -> has("next", "/meta/next");
        };
    }

    private boolean has(String key, String example) {
        if (!section.has(key)) {
            String found = "style " + section.text("style") + " without it";
            problems.add(
                    Problem.of(Kind.MISSING_KEY, section.place(), found, section.label(), key, key + ": " + example));
        }
        return section.has(key);
    }

    private boolean hasParameters(Optional<QueryPlan> query) {
        return both(hasParameter("parameter", query), hasParameter("limitParameter", query));
    }

    /** Both are evaluated, so that both are reported. */
    private static boolean both(boolean first, boolean second) {
        return first && second;
    }

    private boolean hasParameter(String key, Optional<QueryPlan> query) {
        List<String> declared = query.stream().flatMap(PagingReader::names).toList();
        String name = section.text(key);
        boolean there = name.isEmpty() || declared.contains(name);
        if (!there && !said.inherited()) {
            Object known = declared.isEmpty() ? "the parameters (there are none)" : declared;
            problems.add(Problem.of(Kind.UNKNOWN_PARAMETER, section.place().at(key), name, section.label(key), known)
                    .suggesting(name, declared));
        }
        return there;
    }

    private static Stream<String> names(QueryPlan query) {
        Stream<String> options =
                query.odata().isPresent() ? ODataReader.OPTIONS.stream().sorted() : Stream.empty();
        return Stream.concat(options, query.parameters().stream().map(ParameterPlan::wireName));
    }

    private PagingPlan.Style style() {
        return PagingPlan.Style.valueOf(section.text("style").toUpperCase(Locale.ROOT));
    }

    private PagingPlan plan(TypeRef item) {
        return new PagingPlan(
                style(),
                section.text("parameter"),
                section.text("limitParameter"),
                section.text("items"),
                envelope.others(section.text("items")),
                section.text("next"),
                section.text("total"),
                section.text("current"),
                section.text("more"),
                item,
                envelope.answer().use().type());
    }
}
