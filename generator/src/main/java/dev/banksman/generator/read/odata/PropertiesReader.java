package dev.banksman.generator.read.odata;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.naming.Reserved;
import dev.banksman.generator.naming.Scope;
import dev.banksman.generator.plan.ComponentPlan;
import dev.banksman.generator.plan.PropertiesPlan;
import dev.banksman.generator.plan.PropertiesPlan.Kind;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.extension.Word;
import dev.banksman.generator.read.schema.ODataMarks;
import dev.banksman.generator.read.schema.Shape;
import dev.banksman.generator.read.type.Shapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The schemas that {@code x-banksman-odata} marks, to classes of properties. */
public final class PropertiesReader {
    /** A simpleIdentifier of the OData ABNF. */
    private static final Pattern IDENTIFIER =
            Pattern.compile("[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Nd}\\p{Mn}\\p{Mc}\\p{Pc}\\p{Cf}]{0,127}");

    private final Shapes shapes;
    private final Map<TypeRef.Named, TypeRef.Named> named = new LinkedHashMap<>();
    private final Map<List<String>, Boolean> expandable = new HashMap<>();
    private final Map<List<String>, String> enumerations = new HashMap<>();

    public PropertiesReader(Shapes shapes) {
        this.shapes = shapes;
    }

    /** Names first: entities lead to each other. */
    public void read() {
        shapes.catalogue().schemas().forEach(this::note);
        PropertyKinds kinds = new PropertyKinds(shapes.catalogue(), expandable);
        named.forEach((record, type) -> shapes.home().types().add(plan(record, type, kinds)));
    }

    private void note(String name, SchemaNode node) {
        ODataMarks marks = ODataMarks.of(node);
        String unfit = marks.unfit(Shape.of(node));
        if (!unfit.isEmpty()) {
            shapes.reading()
                    .problems()
                    .add(Problem.of(
                            dev.banksman.generator.problem.Kind.MISPLACED_EXTENSION,
                            node.place().at(Word.ODATA.key()),
                            "it on another schema",
                            Word.ODATA.key(),
                            unfit));
            return;
        }
        shapes.catalogue().typed(name).ifPresent(type -> note(type, marks, node));
    }

    private void note(TypeRef.Named type, ODataMarks marks, SchemaNode node) {
        if (marks.queried()) {
            String wanted = DerivedNames.properties(type.path().get(0));
            String given = shapes.reading().names().claimDerived(shapes.home().scope(), wanted, node.place());
            named.put(shapes.catalogue().descent().use(type), shapes.home().named(given, false));
            expandable.put(type.path(), marks.entity());
        } else if (!marks.enumeration().isEmpty()) {
            enumerations.put(type.path(), marks.enumeration());
        }
    }

    private PropertiesPlan plan(TypeRef.Named record, TypeRef.Named type, PropertyKinds kinds) {
        Scope constants = Scope.of(Reserved.PROPERTIES);
        Scope methods = Scope.of(Reserved.PROPERTY_METHODS);
        List<PropertiesPlan.Property> properties = new ArrayList<>();
        List<String> left = new ArrayList<>();
        shapes.catalogue().components(record).forEach(component -> {
            Optional<Kind> kind =
                    IDENTIFIER.matcher(component.wireName()).matches() ? kinds.of(component.type()) : Optional.empty();
            kind.ifPresentOrElse(
                    found -> properties.add(property(component, found, constants, methods)),
                    () -> left.add(component.wireName()));
        });
        return new PropertiesPlan(type, record, Boolean.TRUE.equals(expandable.get(record.path())), properties, left);
    }

    private PropertiesPlan.Property property(ComponentPlan component, Kind kind, Scope constants, Scope methods) {
        boolean leads = kind == Kind.ENTITY || kind == Kind.COMPLEX;
        Optional<TypeRef.Named> value = value(component.type());
        return new PropertiesPlan.Property(
                constants.claim(Identifiers.constant(component.name())).name(),
                leads ? methods.claim(component.name()).name() : "",
                component.wireName(),
                kind,
                value,
                value.flatMap(this::properties),
                value.map(type -> enumerations.getOrDefault(type.path(), "")).orElse(""),
                component.doc(),
                component.deprecated());
    }

    /** The same record may be referred to as one with a builder and as one without. */
    private Optional<TypeRef.Named> properties(TypeRef.Named record) {
        return named.entrySet().stream()
                .filter(entry -> entry.getKey().path().equals(record.path()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<TypeRef.Named> value(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return value(list.item());
        }
        return type instanceof TypeRef.Named found ? Optional.of(found) : Optional.empty();
    }
}
