package dev.banksman.generator.read.message;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.plan.AnswerPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.Media;
import dev.banksman.generator.read.document.Node;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.type.Shapes;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The error answers of operations, with the types of their bodies; equal schemas share one. */
final class ErrorBodies {
    private final Shapes shapes;
    private final Map<Schema<?>, Optional<TypeRef>> known = new HashMap<>();

    ErrorBodies(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The errors of one operation by status. */
    List<AnswerPlan.ErrorAnswer> of(Map<String, Node<ApiResponse>> errors, String operationId) {
        List<AnswerPlan.ErrorAnswer> named = new ArrayList<>();
        errors.forEach((status, node) -> {
            String hint = DerivedNames.error(operationId, errors.size() > 1 ? status : "");
            String description = Given.text(node.value().getDescription());
            named.add(new AnswerPlan.ErrorAnswer(status, description, body(node, hint)));
        });
        return named;
    }

    private Optional<TypeRef> body(Node<ApiResponse> node, String hint) {
        return Media.best(node.value().getContent())
                .filter(media -> media.json() && media.value().getSchema() != null)
                .flatMap(media -> {
                    Place place = node.place().at("content", media.type(), "schema");
                    Schema<?> schema = media.value().getSchema();
                    Optional<TypeRef> type = known.get(schema);
                    if (type == null) {
                        type = named(new SchemaNode(schema, place), hint);
                        known.put(schema, type);
                    }
                    return type;
                });
    }

    /** What a caller can name as a class. */
    private Optional<TypeRef> named(SchemaNode node, String hint) {
        TypeRef type = shapes.reader().use(node, shapes.home(), hint).plain().type();
        return type instanceof TypeRef.Named ? Optional.of(type) : Optional.empty();
    }
}
