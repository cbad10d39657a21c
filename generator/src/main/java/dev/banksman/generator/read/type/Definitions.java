package dev.banksman.generator.read.type;

import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.read.document.Docs;
import dev.banksman.generator.read.document.Examples;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.References;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.schema.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the schemas behind a use say: the use itself, then what it refers to or wraps. */
public final class Definitions {
    /** Longer chains are circles, which are reported elsewhere. */
    private static final int LONGEST_CHAIN = 12;

    private final Catalogue catalogue;

    Definitions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The prose that belongs to the use; a type with a name of its own is described there. */
    public Doc doc(SchemaNode node) {
        Doc doc = own(node);
        List<SchemaNode> chain = chain(node, false);
        for (SchemaNode behind : chain.subList(1, chain.size())) {
            doc = Docs.merged(doc, own(behind));
        }
        return doc;
    }

    static Doc own(SchemaNode node) {
        String title = Given.text(node.schema().getTitle());
        String description = Given.text(node.schema().getDescription());
        return Docs.of(description.isEmpty() ? title : description, Limits.of(node), Examples.of(node));
    }

    boolean readOnly(SchemaNode node) {
        return chain(node, true).stream().anyMatch(SchemaNode::readOnly);
    }

    boolean deprecated(SchemaNode node) {
        return chain(node, false).stream().anyMatch(SchemaNode::deprecated);
    }

    /** The one value of a use, as its type's text; empty when there are several, or the type can't hold it. */
    Optional<String> constant(SchemaNode node, TypeRef type) {
        return chain(node, false).stream()
                .map(behind -> behind.schema().getConst())
                .filter(Objects::nonNull)
                .findFirst()
                .filter(value -> !(type instanceof TypeRef.Named named) || catalogue.isText(named))
                .flatMap(value -> Fixed.text(value, type));
    }

    private List<SchemaNode> chain(SchemaNode node, boolean intoTypes) {
        List<SchemaNode> chain = new ArrayList<>();
        Optional<SchemaNode> next = Optional.of(node);
        while (next.isPresent() && chain.size() < LONGEST_CHAIN) {
            SchemaNode settled = catalogue.settled(next.get());
            chain.add(settled);
            next = behind(settled, intoTypes);
        }
        return chain;
    }

    private Optional<SchemaNode> behind(SchemaNode node, boolean intoTypes) {
        if (Shape.of(node) == Shape.WRAPPER) {
            return Shape.wrapped(node);
        }
        return References.nameIn(node)
                .filter(name -> intoTypes || catalogue.typed(name).isEmpty())
                .flatMap(catalogue::schema);
    }
}
