package dev.banksman.generator.read.base;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.plan.BasePlan;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.type.Catalogue;
import dev.banksman.generator.read.type.Home;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Objects upon which others build by {@code allOf} are interfaces. One of which something is a value stays a record,
 * and has an interface beside it: it decodes as ever, and a schema that begins to be used keeps the name of its values.
 */
public final class Bases {
    private static final int FEWEST = 2;

    private final Catalogue catalogue;
    private final Lineage lineage;
    private final CommonComponents common;
    private final Map<List<String>, TypeRef.Named> interfaces = new LinkedHashMap<>();

    private Bases(Catalogue catalogue, Lineage lineage) {
        this.catalogue = catalogue;
        this.lineage = lineage;
        this.common = CommonComponents.of(catalogue, lineage);
    }

    /**
     * Finds them, once all is read.
     *
     * @param home where the interfaces go that stand beside a record
     */
    public static Bases of(Catalogue catalogue, Home home) {
        Bases bases = new Bases(catalogue, Lineage.of(catalogue));
        catalogue.types().filter(bases::isShared).forEach(type -> bases.name(type, home));
        return bases;
    }

    private boolean isShared(TypeRef.Named type) {
        List<String> path = type.path();
        return lineage.listings(path) >= FEWEST
                && !common.of(path).isEmpty()
                && heirs(type).size() >= FEWEST;
    }

    private void name(TypeRef.Named type, Home home) {
        interfaces.put(type.path(), catalogue.descent().isUsed(type) ? beside(type, home) : type);
    }

    private static TypeRef.Named beside(TypeRef.Named type, Home home) {
        String wanted = DerivedNames.fields(type.path().get(0));
        return home.named(home.scope().claim(wanted).name(), false);
    }

    /** The bases that a record implements. */
    public List<TypeRef.Named> of(TypeRef.Named record) {
        TypeRef.Named own = interfaces.get(record.path());
        return own == null ? above(record) : List.of(own);
    }

    /** The interface that a record becomes of which nothing is a value. */
    public Optional<BasePlan> insteadOf(RecordPlan record, List<TypePlan> nested) {
        return Optional.ofNullable(interfaces.get(record.type().path()))
                .filter(record.type()::equals)
                .map(type -> plan(record, type, record.doc(), nested));
    }

    /** The interfaces beside records. */
    public List<BasePlan> others() {
        List<BasePlan> others = new ArrayList<>();
        interfaces.forEach((path, type) -> catalogue
                .record(new TypeRef.Named(path, false))
                .filter(record -> !type.path().equals(path))
                .ifPresent(record -> others.add(plan(record, type, Doc.NONE, List.of()))));
        return others;
    }

    private BasePlan plan(RecordPlan record, TypeRef.Named type, Doc doc, List<TypePlan> nested) {
        List<String> path = record.type().path();
        List<List<String>> bases = nearest(path);
        List<ComponentPlan> own = common.of(path).values().stream()
                .filter(component -> bases.stream().noneMatch(base -> promises(base, component)))
                .toList();
        List<TypeRef.Named> records = heirs(record.type()).stream()
                .filter(heir -> !heir.equals(interfaces.get(heir.path())))
                .toList();
        return new BasePlan(type, doc, own, above(record.type()), records, nested, record.deprecated());
    }

    /** Whether a base promises the same already, and not less. */
    private boolean promises(List<String> base, ComponentPlan component) {
        ComponentPlan promised = common.of(base).get(component.wireName());
        return promised != null
                && promised.type().equals(component.type())
                && promised.presence().required() == component.presence().required();
    }

    private List<TypeRef.Named> above(TypeRef.Named record) {
        return nearest(record.path()).stream()
                .flatMap(base -> Optional.ofNullable(interfaces.get(base)).stream())
                .toList();
    }

    /** The nearest bases, without those upon which another of them builds. */
    private List<List<String>> nearest(List<String> record) {
        Set<List<String>> all = lineage.nearest(record, interfaces::containsKey);
        return all.stream()
                .filter(base -> all.size() == 1 || Collections.disjoint(lineage.descendants(base), all))
                .toList();
    }

    /** The top-level records that build upon one; itself too, when it stays one. */
    private List<TypeRef.Named> heirs(TypeRef.Named base) {
        Stream<List<String>> itself = catalogue.descent().isUsed(base) ? Stream.of(base.path()) : Stream.of();
        return Stream.concat(itself, lineage.descendants(base.path()).stream())
                .filter(heir -> heir.size() == 1)
                .sorted(Comparator.comparing(heir -> heir.get(0)))
                .flatMap(heir -> catalogue.record(new TypeRef.Named(heir, false)).stream())
                .map(RecordPlan::type)
                .toList();
    }
}
