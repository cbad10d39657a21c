package dev.banksman.generator.read.type;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.read.document.Pointers;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.References;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.schema.Keywords;
import dev.banksman.generator.read.schema.Marks;
import dev.banksman.generator.read.schema.Shape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Schemas to uses of types. An inline object, enum or union becomes a type in the home where it is met. */
public final class ShapeReader {
    /** A longer chain of aliases is a circle, or somebody's joke. */
    private static final int LONGEST_CHAIN = 100;

    private final Reading reading;
    private final Catalogue catalogue;
    private final Home home;
    private final TypeReader types;
    private final Map<String, Use> aliases = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Set<TypeRef.Named> begun = new HashSet<>();

    private final InlineTypes inlines;
    private final SchemaExtensions extensions;
    private final Ignored ignored;
    private final Map<Place, Use> properties = new HashMap<>();
    private final RelatedReader related;
    private final Instants instants;

    /** A reader that puts the types of aliases into the package. */
    ShapeReader(Reading reading, Catalogue catalogue, Home home, Flattenings flattenings) {
        this.reading = reading;
        this.catalogue = catalogue;
        this.home = home;
        this.ignored = new Ignored(reading);
        this.extensions = new SchemaExtensions(reading);
        this.types = new TypeReader(reading, catalogue, this, flattenings);
        this.inlines = new InlineTypes(reading, catalogue, types, home);
        this.instants = new Instants(reading);
        this.related = new RelatedReader(reading, catalogue, this::reference);
    }

    /** Reads the schemas under components. */
    public void readComponents() {
        catalogue.schemas().keySet().forEach(name -> {
            if (catalogue.mapping(name).isEmpty()) {
                if (catalogue.typed(name).isPresent()) {
                    readComponent(name);
                } else {
                    alias(name);
                }
            }
        });
    }

    private void readComponent(String name) {
        catalogue.typed(name).filter(type -> begun.add(type)).ifPresent(type -> {
            ignored.note(schema(name));
            home.types().add(types.read(schema(name), type, ofComponent(name)));
        });
    }

    /**
     * Reads a property of a record. One that comes from another component by {@code allOf} has the type that it has
     * there, so that an inline schema becomes one type only.
     *
     * @param record the record's schema
     */
    Use property(SchemaNode property, SchemaNode record, Home at, String hint) {
        boolean own = property.place().pointer().startsWith(record.place().pointer() + "/");
        if (own || property.parts().isPresent()) {
            Use use = use(property, at, hint);
            properties.put(property.place(), use);
            return use;
        }
        catalogue.owner(property.place()).ifPresent(this::readComponent);
        Use known = properties.get(property.place());
        return known == null ? use(property, at, hint) : known;
    }

    private Home ofComponent(String name) {
        if (catalogue.isUploaded(name)) {
            return home.uploading();
        }
        return catalogue.isSent(name) ? home.sending() : home;
    }

    /**
     * Reads one use.
     *
     * @param at where an inline type goes
     * @param hint what it is called there, unless it says so itself
     */
    public Use use(SchemaNode given, Home at, String hint) {
        ignored.note(given);
        SchemaNode node = catalogue.settled(given);
        extensions.check(node);
        return switch (Shape.of(node)) {
            case REFERENCE -> reference(node).orNull(node.nullable());
            case WRAPPER ->
                use(Shape.wrapped(node).orElseThrow(), at, Marks.name(node).orElse(hint))
                        .orNull(node.nullable());
            case RELATED -> related.read(node).orNull(node.nullable());
            case OBJECT, UNION -> inlines.use(node, at, hint);
            case ENUM -> inlines.enumeration(node, at, hint);
            case COMPOSED, MIXED -> poorly(node);
            case ARRAY -> list(node, at, hint);
            case MAP -> map(node, at, hint);
            case ANY -> Use.JSON;
            default -> scalar(node, at).orNull(node.nullable());
        };
    }

    private Use scalar(SchemaNode node, Home at) {
        return at.uploads() && Scalars.isFile(node)
                ? Use.of(TypeRef.Kind.UPLOAD)
                : instants.read(node, Scalars.of(node, Shape.of(node)));
    }

    private Use reference(SchemaNode node) {
        if (References.nameIn(node).flatMap(catalogue::schema).isPresent() || !Pointers.isInside(node)) {
            return reading.references()
                    .schema(node, catalogue.schemas())
                    .map(this::component)
                    .orElse(Use.JSON);
        }
        String ref = node.ref().orElseThrow();
        return catalogue
                .inside(node)
                .map(inside -> alias(ref, inside, home, DerivedNames.target(References.tokens(ref))))
                .orElseGet(() -> poorly(node));
    }

    private Use component(String name) {
        return catalogue
                .mapping(name)
                .map(type -> new Use(new TypeRef.External(type), isNullable(name)))
                .or(() -> catalogue
                        .typed(name)
                        .map(catalogue.descent()::use)
                        .map(type -> new Use(type, isNullable(name))))
                .orElseGet(() -> alias(name));
    }

    private boolean isNullable(String name) {
        return schema(name).nullable();
    }

    private SchemaNode schema(String name) {
        return catalogue.schema(name).orElseThrow();
    }

    private Use alias(String name) {
        return alias(name, schema(name), ofComponent(name), name);
    }

    /** Reads a schema once, wherever it is referred to; {@code key} tells it from all others. */
    private Use alias(String key, SchemaNode node, Home at, String hint) {
        Use known = aliases.get(key);
        if (known != null) {
            return known;
        }
        if (open.size() > LONGEST_CHAIN || !open.add(key)) {
            reading.problems()
                    .add(Problem.of(
                            Kind.ENDLESS_ALIAS, node.place(), key + " within " + key, Keywords.UNTIL_THEN_JSON));
            return Use.JSON;
        }
        Use use = use(node, at, Identifiers.type(hint));
        open.remove(key);
        aliases.put(key, use);
        return use;
    }

    private Use poorly(SchemaNode node) {
        reading.notSupported(Keywords.what(node), Keywords.found(node), node.place(), Keywords.AS_JSON);
        return new Use(Use.JSON.type(), node.nullable());
    }

    private Use list(SchemaNode node, Home at, String hint) {
        Use item = node.items()
                .map(items -> use(items, at, DerivedNames.item(hint)))
                .orElse(Use.JSON);
        return new Use(new TypeRef.ListOf(item.type(), item.nullable()), node.nullable());
    }

    private Use map(SchemaNode node, Home at, String hint) {
        Use value = node.additional()
                .map(values -> use(values, at, DerivedNames.value(hint)))
                .orElse(Use.JSON);
        return new Use(new TypeRef.MapOf(key(node), value.type(), value.nullable()), node.nullable());
    }

    /** Only what is a string in JSON can be a key. */
    private TypeRef key(SchemaNode node) {
        return node.propertyNames()
                .filter(names -> names.ref().isPresent())
                .flatMap(names -> reading.references().schema(names, catalogue.schemas()))
                .filter(name -> isKey(schema(name)))
                .flatMap(catalogue::typed)
                .<TypeRef>map(type -> type)
                .orElse(new TypeRef.Builtin(TypeRef.Kind.STRING));
    }

    private static boolean isKey(SchemaNode node) {
        Shape shape = Shape.of(node);
        return shape == Shape.ENUM || shape == Shape.STRING;
    }
}
