package dev.banksman.generator.plan;

import java.util.List;

/** One type to write; nested ones are written inside it. */
public sealed interface TypePlan
        permits RecordPlan,
                BasePlan,
                QueryPlan,
                EnumPlan,
                NewtypePlan,
                UnionPlan,
                EventPlan,
                EventsPlan,
                PropertiesPlan {
    TypeRef.Named type();

    Doc doc();

    /** The types inside it. */
    default List<TypePlan> nested() {
        return List.of();
    }

    default String simpleName() {
        List<String> path = type().path();
        return path.get(path.size() - 1);
    }
}
