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
import dev.banksman.generator.read.extension.Site;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.extension.Word;
import dev.banksman.generator.read.schema.Keywords;
import dev.banksman.generator.read.schema.Marks;
import dev.banksman.generator.read.schema.ODataMarks;
import dev.banksman.generator.read.schema.Shape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Inline types that are being read: by allOf, one can stand inside itself. */
    private final Map<List<Object>, TypeRef.Named> inlines = new HashMap<>();

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
        this.types = new TypeReader(reading, catalogue, this, flattenings);
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
        Values extensions = reading.extensions().read(node.schema().getExtensions(), Site.SCHEMA, node.place());
        checkExtensions(node, extensions);
        return switch (Shape.of(node)) {
            case REFERENCE -> reference(node).orNull(node.nullable());
            case WRAPPER ->
                use(Shape.wrapped(node).orElseThrow(), at, Marks.name(node).orElse(hint))
                        .orNull(node.nullable());
            case RELATED -> related.read(node).orNull(node.nullable());
            case OBJECT, UNION -> inlineType(node, at, hint);
            case ENUM -> enumeration(node, at, hint);
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

    private void checkExtensions(SchemaNode node, Values extensions) {
        if (extensions.flag(Word.NEWTYPE)) {
            reading.problems()
                    .add(Problem.of(
                            Kind.NEWTYPE_WITHOUT_NAMED_STRING,
                            extensions.placeOf(Word.NEWTYPE),
                            "it on " + described(node)));
        }
        if (ODataMarks.of(node).date() && Shape.of(node) != Shape.STRING) {
            reading.problems()
                    .add(Problem.of(
                            Kind.MISPLACED_EXTENSION,
                            extensions.placeOf(Word.ODATA).at("type"),
                            "it on " + described(node),
                            "type of " + Word.ODATA.key(),
                            "a schema of type string"));
        }
        if (Shape.of(node) != Shape.OBJECT) {
            types.checkObjectsOnly(extensions);
        }
    }

    private static String described(SchemaNode node) {
        String types = String.join(" or ", node.types());
        return types.isEmpty() ? "a schema without a type" : "a schema of type " + types;
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
            reading.problems().add(Problem.of(Kind.ENDLESS_ALIAS, node.place(), key + " within " + key));
            return Use.JSON;
        }
        Use use = use(node, at, Identifiers.type(hint));
        open.remove(key);
        aliases.put(key, use);
        return use;
    }

    /** One that {@code x-ms-enum} names stands in the package, where others can share it. */
    private Use enumeration(SchemaNode node, Home at, String hint) {
        Optional<String> name = SharedEnums.name(node);
        if (name.isEmpty()) {
            return inlineType(node, at, hint);
        }
        TypeRef.Named type = catalogue.sharedEnums().known(node).orElseGet(() -> shared(node, name.get()));
        return new Use(type, node.nullable());
    }

    private TypeRef.Named shared(SchemaNode node, String name) {
        TypeRef.Named type =
                (TypeRef.Named) inlineType(SharedEnums.bare(node), home, name).type();
        catalogue.sharedEnums().add(node, type);
        return type;
    }

    private Use inlineType(SchemaNode node, Home at, String hint) {
        List<Object> itself = List.of(node.place(), node.properties().keySet());
        TypeRef.Named around = inlines.get(itself);
        if (around != null) {
            return new Use(around, node.nullable());
        }
        boolean deep = String.join("$", at.path()).length() > ClassFile.LONGEST_PATH;
        boolean circular =
                !at.path().isEmpty() && Shape.of(node) == Shape.UNION && catalogue.isTooDeep(node, at.path());
        Home place = deep || circular ? home.like(at) : at;
        String wanted = Marks.name(node).orElse(hint);
        String name = place.path().isEmpty()
                ? reading.names().claim(place.scope(), wanted, node.place())
                : reading.names().claimMember(place.scope(), wanted, node.place());
        TypeRef.Named type = catalogue.shaped(place.named(name, Catalogue.buildable(node, at.sent())), Shape.of(node));
        inlines.put(itself, type);
        place.types().add(types.read(node, type, place));
        inlines.remove(itself);
        return new Use(type, node.nullable());
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
