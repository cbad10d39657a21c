package dev.banksman.generator.read.odata;

import dev.banksman.generator.plan.ODataPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.read.document.Node;
import dev.banksman.generator.read.extension.Section;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.extension.Word;
import dev.banksman.generator.read.schema.ODataMarks;
import dev.banksman.generator.read.type.Shapes;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The OData system query options of one operation. */
public final class ODataReader {
    /** The options that are typed (OData 4.01, Part 2, 5.1). */
    public static final Set<String> OPTIONS =
            Set.of("$filter", "$expand", "$orderby", "$select", "$top", "$skip", "$count");

    private final Shapes shapes;
    private final Section dialect;

    private ODataReader(Shapes shapes, Section dialect) {
        this.shapes = shapes;
        this.dialect = dialect;
    }

    /** Reads an operation's; {@code dialect} is what the service understands. */
    public static Optional<ODataPlan> read(Shapes shapes, Values operation, Optional<Section> dialect) {
        Section none = new Section(Map.of(), Word.ODATA.key(), operation.place());
        ODataReader reader = new ODataReader(shapes, dialect.orElse(none));
        return operation
                .section(Word.ODATA)
                .flatMap(said -> reader.read(said, "query", true).or(() -> reader.read(said, "read", false)));
    }

    /** The parameters that no typed option stands for. */
    public static List<Node<Parameter>> others(List<Node<Parameter>> declared) {
        return declared.stream()
                .filter(node -> !node.value().getIn().equals("query")
                        || !OPTIONS.contains(node.value().getName()))
                .toList();
    }

    private Optional<ODataPlan> read(Section said, String key, boolean many) {
        return said.has(key) ? entity(said, key).map(entity -> plan(entity, many)) : Optional.empty();
    }

    private ODataPlan plan(TypeRef.Named entity, boolean many) {
        boolean in = !dialect.has("inOperator") || dialect.flag("inOperator");
        return new ODataPlan(entity, many, in, dialect.flag("filterNeedsExpand"));
    }

    private Optional<TypeRef.Named> entity(Section said, String key) {
        String name = said.text(key);
        Optional<TypeRef.Named> entity = shapes.catalogue()
                .schema(name)
                .filter(node -> ODataMarks.of(node).entity())
                .flatMap(node -> shapes.catalogue().typed(name))
                .map(shapes.catalogue().descent()::use);
        if (entity.isEmpty()) {
            List<String> known = entities();
            Object choice = known.isEmpty() ? "the schemas with {entity: true} (there are none)" : known;
            shapes.reading()
                    .problems()
                    .add(Problem.of(Kind.UNKNOWN_WORD, said.place().at(key), name, said.label(key), choice)
                            .suggesting(name, known));
        }
        return entity;
    }

    private List<String> entities() {
        return shapes.catalogue().schemas().entrySet().stream()
                .filter(schema -> ODataMarks.of(schema.getValue()).entity())
                .map(Map.Entry::getKey)
                .toList();
    }
}
