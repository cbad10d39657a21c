package dev.banksman.generator.read.type;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.References;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.schema.Shape;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a union's alternatives are told apart by a property: the declared discriminator, or one that each alternative has
 * a constant for.
 */
public final class Tags {
    private final Reading reading;
    private final Catalogue catalogue;
    private final TagConstants constants;

    public Tags(Reading reading, Catalogue catalogue) {
        this.reading = reading;
        this.catalogue = catalogue;
        this.constants = new TagConstants(catalogue);
    }

    /**
     * One alternative.
     *
     * @param name the component's; empty for an inline one
     * @param hint what it is called when it has no name
     * @param values of the property that tells; empty when only the shape does
     * @param ambiguous whether another alternative has the same value
     */
    public record Option(SchemaNode node, String name, String hint, List<String> values, boolean ambiguous) {
        Option with(List<String> others, boolean shared) {
            return new Option(node, name, hint, others, shared);
        }
    }

    public List<Option> options(SchemaNode union) {
        Map<String, String> mapping = mapping(union);
        List<Option> options = new ArrayList<>();
        for (SchemaNode alternative : alternatives(union, mapping)) {
            String name = nameOf(alternative);
            options.add(new Option(alternative, name, hint(alternative, name, options.size()), List.of(), false));
        }
        String property = property(union, options);
        return property.isEmpty() ? options : tagged(options, property, mapping, isDeclared(union));
    }

    private static boolean isDeclared(SchemaNode union) {
        Discriminator discriminator = union.schema().getDiscriminator();
        return discriminator != null && discriminator.getPropertyName() != null;
    }

    private List<SchemaNode> alternatives(SchemaNode union, Map<String, String> mapping) {
        List<SchemaNode> all = new ArrayList<>(union.alternatives());
        all.removeIf(SchemaNode::onlyNull);
        Set<String> names = new HashSet<>();
        all.forEach(alternative -> names.add(nameOf(alternative)));
        mapping.values().stream()
                .filter(names::add)
                .forEach(name -> all.add(new SchemaNode(new Schema<>().$ref(References.to(name)), union.place())));
        return all;
    }

    /** The component that an alternative is, or is made from. */
    private static String nameOf(SchemaNode alternative) {
        List<SchemaNode> parts = alternative.all();
        SchemaNode last = parts.isEmpty() ? alternative : parts.get(parts.size() - 1);
        return References.nameIn(last).orElse("");
    }

    private String hint(SchemaNode alternative, String name, int index) {
        SchemaNode behind = catalogue.behind(alternative);
        String title = Given.text(behind.schema().getTitle());
        String wanted = name.isEmpty() ? title : name;
        return wanted.isEmpty() ? DerivedNames.variant(index + 1) : Identifiers.type(wanted);
    }

    /** The property that tells; empty when none does. */
    public String property(SchemaNode union, List<Option> options) {
        return isDeclared(union)
                ? union.schema().getDiscriminator().getPropertyName()
                : constants.commonest(options.stream().map(Option::node).toList());
    }

    /** All texts that a property can have; empty when there is no end of them. */
    public List<String> texts(SchemaNode object, String property) {
        return constants.texts(object, property);
    }

    private List<Option> tagged(List<Option> options, String property, Map<String, String> mapping, boolean declared) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Option> tagged = new ArrayList<>();
        for (Option option : options) {
            List<String> values = values(option.node(), property, mapping, declared, new HashSet<>());
            values.forEach(value -> counts.merge(value, 1, Integer::sum));
            tagged.add(option.with(values, false));
        }
        return tagged.stream()
                .map(option -> option.with(
                        option.values(), option.values().stream().anyMatch(value -> counts.getOrDefault(value, 0) > 1)))
                .toList();
    }

    /** The mapped values, else those that the property can have, else the schema's name (OpenAPI 3.1, 4.8.25). */
    private List<String> values(
            SchemaNode alternative, String property, Map<String, String> mapping, boolean declared, Set<Object> seen) {
        String name = nameOf(alternative);
        List<String> mapped = mapping.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .toList();
        if (!mapped.isEmpty()) {
            return mapped;
        }
        List<String> possible = possible(alternative, property, declared, seen);
        return declared && possible.isEmpty() && !name.isEmpty() ? List.of(name) : possible;
    }

    private List<String> possible(SchemaNode alternative, String property, boolean declared, Set<Object> seen) {
        SchemaNode behind = catalogue.behind(alternative);
        if (Shape.of(behind) != Shape.UNION) {
            List<String> texts = texts(behind, property);
            return declared || texts.size() == 1 ? texts : List.of();
        }
        if (!seen.add(behind.schema())) {
            return List.of();
        }
        Map<String, String> inner = mapping(behind);
        boolean declaredInside = isDeclared(behind)
                && behind.schema().getDiscriminator().getPropertyName().equals(property);
        return alternatives(behind, inner).stream()
                .flatMap(deeper -> values(deeper, property, inner, declaredInside, seen).stream())
                .distinct()
                .toList();
    }

    private Map<String, String> mapping(SchemaNode union) {
        Map<String, String> mapping = new LinkedHashMap<>();
        if (isDeclared(union)) {
            Place place = union.place().at("discriminator", "mapping");
            Map<String, String> written = new LinkedHashMap<>(
                    Given.map(union.schema().getDiscriminator().getMapping()));
            written.remove(null); // the parser's, for a mapping to other files
            written.forEach((value, target) -> reading.references()
                    .mapped(String.valueOf(target), catalogue.schemas(), place.at(value))
                    .ifPresent(schema -> mapping.put(value, schema)));
        }
        return mapping;
    }
}
