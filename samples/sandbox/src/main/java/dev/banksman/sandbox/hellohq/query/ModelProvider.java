package dev.banksman.sandbox.hellohq.query;

import dev.banksman.sandbox.hellohq.domain.EntityType;
import dev.banksman.sandbox.hellohq.domain.Kind;
import dev.banksman.sandbox.hellohq.domain.Link;
import dev.banksman.sandbox.hellohq.domain.Model;
import dev.banksman.sandbox.hellohq.domain.Property;
import java.util.List;
import org.apache.olingo.commons.api.edm.EdmPrimitiveTypeKind;
import org.apache.olingo.commons.api.edm.FullQualifiedName;
import org.apache.olingo.commons.api.edm.provider.CsdlAbstractEdmProvider;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainer;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainerInfo;
import org.apache.olingo.commons.api.edm.provider.CsdlEntitySet;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityType;
import org.apache.olingo.commons.api.edm.provider.CsdlNavigationProperty;
import org.apache.olingo.commons.api.edm.provider.CsdlProperty;
import org.apache.olingo.commons.api.edm.provider.CsdlPropertyRef;
import org.apache.olingo.commons.api.edm.provider.CsdlSchema;
import org.jspecify.annotations.Nullable;

/** The model, as Olingo wants to have it. Each type has a set, so that a query on a part of it can be read as well. */
final class ModelProvider extends CsdlAbstractEdmProvider {
    private static final String NAMESPACE = "HQ";
    private static final FullQualifiedName CONTAINER = new FullQualifiedName(NAMESPACE, "Container");

    @Override
    public @Nullable CsdlEntityType getEntityType(FullQualifiedName name) {
        return Model.ALL.stream()
                .filter(type -> named(type.name()).equals(name))
                .findFirst()
                .map(ModelProvider::entityType)
                .orElse(null);
    }

    @Override
    public @Nullable CsdlEntitySet getEntitySet(FullQualifiedName container, String name) {
        return Model.ALL.stream()
                .filter(type -> type.set().equals(name))
                .findFirst()
                .map(ModelProvider::entitySet)
                .orElse(null);
    }

    @Override
    public @Nullable CsdlEntityContainerInfo getEntityContainerInfo(@Nullable FullQualifiedName name) {
        return name == null || name.equals(CONTAINER)
                ? new CsdlEntityContainerInfo().setContainerName(CONTAINER)
                : null;
    }

    @Override
    public CsdlEntityContainer getEntityContainer() {
        List<CsdlEntitySet> sets =
                Model.ALL.stream().map(ModelProvider::entitySet).toList();
        return new CsdlEntityContainer().setName(CONTAINER.getName()).setEntitySets(sets);
    }

    @Override
    public List<CsdlSchema> getSchemas() {
        List<CsdlEntityType> types =
                Model.ALL.stream().map(ModelProvider::entityType).toList();
        return List.of(new CsdlSchema()
                .setNamespace(NAMESPACE)
                .setEntityTypes(types)
                .setEntityContainer(getEntityContainer()));
    }

    private static FullQualifiedName named(String type) {
        return new FullQualifiedName(NAMESPACE, type);
    }

    private static CsdlEntitySet entitySet(EntityType type) {
        return new CsdlEntitySet().setName(type.set()).setType(named(type.name()));
    }

    private static CsdlEntityType entityType(EntityType type) {
        return new CsdlEntityType()
                .setName(type.name())
                .setKey(List.of(new CsdlPropertyRef().setName("Id")))
                .setProperties(
                        type.properties().stream().map(ModelProvider::property).toList())
                .setNavigationProperties(
                        type.links().stream().map(ModelProvider::navigation).toList());
    }

    private static CsdlProperty property(Property property) {
        return new CsdlProperty()
                .setName(property.name())
                .setType(kind(property.kind()).getFullQualifiedName())
                .setNullable(!property.required());
    }

    private static EdmPrimitiveTypeKind kind(Kind kind) {
        return switch (kind) {
            case INTEGER -> EdmPrimitiveTypeKind.Int32;
            case TEXT -> EdmPrimitiveTypeKind.String;
            case FLAG -> EdmPrimitiveTypeKind.Boolean;
            case DECIMAL -> EdmPrimitiveTypeKind.Decimal;
            case INSTANT -> EdmPrimitiveTypeKind.DateTimeOffset;
            case DATE -> EdmPrimitiveTypeKind.Date;
        };
    }

    private static CsdlNavigationProperty navigation(Link link) {
        return new CsdlNavigationProperty()
                .setName(link.name())
                .setType(named(link.target()))
                .setCollection(link.many());
    }
}
