package dev.banksman.generator.read.document;

import dev.banksman.generator.problem.Place;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schema and where it stands, with the dialects of 3.0 and 3.1 evened out: 3.0 has one {@code type} and
 * {@code nullable}, 3.1 a set of types, {@code const} and boolean schemas.
 *
 * @param parts the schemas inside it, where they come from elsewhere in the document; else the schema's own
 */
public record SchemaNode(Schema<?> schema, Place place, Optional<Parts> parts) {
    private static final String NULL = "null";

    /** A schema as it is written. */
    public SchemaNode(Schema<?> schema, Place place) {
        this(schema, place, Optional.empty());
    }

    public SchemaNode with(Parts gathered) {
        return new SchemaNode(schema, place, Optional.of(gathered));
    }

    /** What it refers to; a schema with gathered parts is none that refers. */
    public Optional<String> ref() {
        return parts.isPresent() ? Optional.empty() : Optional.ofNullable(schema.get$ref());
    }

    /** The types besides null, as declared. */
    public Set<String> types() {
        Set<String> declared = schema.getTypes();
        String type = schema.getType();
        if (declared == null) {
            return type == null || type.equals(NULL) ? Set.of() : Set.of(type);
        }
        if (!declared.contains(NULL) && (type == null || declared.contains(type))) {
            return declared;
        }
        Set<String> types = new LinkedHashSet<>(declared);
        if (type != null) {
            types.add(type);
        }
        types.remove(NULL);
        return types;
    }

    public boolean is(String type) {
        return types().contains(type);
    }

    /** Whether the schema itself lets null through, whatever it refers to. */
    public boolean nullable() {
        return Boolean.TRUE.equals(schema.getNullable()) || declaresNull() || enumHasNull() || hasNullMember();
    }

    private boolean declaresNull() {
        return (schema.getTypes() != null && schema.getTypes().contains(NULL)) || NULL.equals(schema.getType());
    }

    private boolean enumHasNull() {
        return schema.getEnum() != null && schema.getEnum().contains(null);
    }

    private boolean hasNullMember() {
        return hasAlternatives() && alternatives().stream().anyMatch(SchemaNode::onlyNull);
    }

    public boolean onlyNull() {
        return declaresNull() && types().isEmpty();
    }

    public Map<String, SchemaNode> properties() {
        return parts.map(Parts::properties).orElseGet(this::ownProperties);
    }

    /** Whether it has properties; asked often, and needs none of them. */
    public boolean hasProperties() {
        return parts.isPresent()
                ? !parts.get().properties().isEmpty()
                : !Given.map(schema.getProperties()).isEmpty();
    }

    private Map<String, SchemaNode> ownProperties() {
        Map<String, SchemaNode> properties = new LinkedHashMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties()
                    .forEach((name, property) -> properties.put(name, child(property, "properties", name)));
        }
        return properties;
    }

    public Optional<SchemaNode> items() {
        return Optional.ofNullable(schema.getItems()).map(items -> child(items, "items"));
    }

    /** The schema of additional properties; empty when a boolean, or nothing, stands there. */
    public Optional<SchemaNode> additional() {
        return schema.getAdditionalProperties() instanceof Schema<?> additional
                        && additional.getBooleanSchemaValue() == null
                ? Optional.of(child(additional, "additionalProperties"))
                : Optional.empty();
    }

    /** Whether properties beyond the declared ones are forbidden. */
    public boolean closed() {
        boolean patterned = !Given.map(schema.getPatternProperties()).isEmpty();
        return !patterned && (isFalse(schema.getAdditionalProperties()) || isFalse(schema.getUnevaluatedProperties()));
    }

    private static boolean isFalse(Object schema) {
        return Boolean.FALSE.equals(schema)
                || (schema instanceof Schema<?> bool && Boolean.FALSE.equals(bool.getBooleanSchemaValue()));
    }

    public Optional<SchemaNode> propertyNames() {
        return Optional.ofNullable(schema.getPropertyNames()).map(names -> child(names, "propertyNames"));
    }

    /** The members of {@code oneOf} and {@code anyOf}. */
    public List<SchemaNode> alternatives() {
        return parts.map(Parts::alternatives).orElseGet(() -> {
            if (schema.getOneOf() == null && schema.getAnyOf() == null) {
                return List.of();
            }
            List<SchemaNode> all = new ArrayList<>(members("oneOf"));
            all.addAll(members("anyOf"));
            return all;
        });
    }

    /** Whether it has members of {@code oneOf} or {@code anyOf}. */
    public boolean hasAlternatives() {
        return parts.isPresent()
                ? !parts.get().alternatives().isEmpty()
                : isSome(schema.getOneOf()) || isSome(schema.getAnyOf());
    }

    /** Whether it has members of {@code allOf}. */
    public boolean hasAll() {
        return parts.isPresent() ? !parts.get().all().isEmpty() : isSome(schema.getAllOf());
    }

    private static boolean isSome(@Nullable List<?> members) {
        return members != null && !members.isEmpty();
    }

    /** The component schemas that it builds upon, once it is settled. */
    public List<String> bases() {
        return parts.map(Parts::bases).orElse(List.of());
    }

    /** The members of {@code allOf}. */
    public List<SchemaNode> all() {
        return parts.map(Parts::all).orElseGet(() -> members("allOf"));
    }

    /** The members of a composing keyword as they are written. */
    public List<SchemaNode> members(String keyword) {
        var schemas = switch (keyword) {
            case "oneOf" -> schema.getOneOf();
            case "anyOf" -> schema.getAnyOf();
            default -> schema.getAllOf();
        };
        if (schemas == null) {
            return List.of();
        }
        List<SchemaNode> members = new ArrayList<>();
        Place list = place.at(keyword);
        schemas.forEach(member -> members.add(new SchemaNode(orNull(member), list.at(members.size()))));
        return members;
    }

    /** The parser drops {@code type: null}, schema and all. */
    private static Schema<?> orNull(@Nullable Schema<?> member) {
        return member == null ? new Schema<>().types(Set.of(NULL)) : member;
    }

    /** The enum's values besides null. */
    public List<Object> values() {
        if (schema.getEnum() == null) {
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        Given.list(schema.getEnum()).stream().filter(Objects::nonNull).forEach(values::add);
        return values;
    }

    public Optional<String> constant() {
        return schema.getConst() instanceof String text ? Optional.of(text) : Optional.empty();
    }

    public Set<String> required() {
        return new LinkedHashSet<>(Given.list(schema.getRequired()));
    }

    public boolean readOnly() {
        return Boolean.TRUE.equals(schema.getReadOnly());
    }

    public boolean deprecated() {
        return Boolean.TRUE.equals(schema.getDeprecated());
    }

    private SchemaNode child(@Nullable Schema<?> child, String... tokens) {
        return new SchemaNode(child == null ? new Schema<>() : child, place.at(tokens));
    }
}
