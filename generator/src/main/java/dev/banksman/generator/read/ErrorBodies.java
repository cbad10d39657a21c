package dev.banksman.generator.read;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.plan.AnswerPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Place;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The error answers of operations, with the types of their bodies; equal schemas share one. */
final class ErrorBodies {
    private final Map<Schema<?>, Optional<TypeRef>> known = new HashMap<>();

    /** The errors of one operation by status. */
    List<AnswerPlan.ErrorAnswer> of(Shapes shapes, Map<String, Node<ApiResponse>> errors, String operationId) {
        List<AnswerPlan.ErrorAnswer> named = new ArrayList<>();
        errors.forEach((status, node) -> {
            String hint = DerivedNames.error(operationId, errors.size() > 1 ? status : "");
            String description = Given.text(node.value().getDescription());
            named.add(new AnswerPlan.ErrorAnswer(status, description, body(shapes, node, hint)));
        });
        return named;
    }

    private Optional<TypeRef> body(Shapes shapes, Node<ApiResponse> node, String hint) {
        return Media.best(node.value().getContent())
                .filter(media -> media.json() && media.value().getSchema() != null)
                .flatMap(media -> {
                    Place place = node.place().at("content", media.type(), "schema");
                    Schema<?> schema = media.value().getSchema();
                    Optional<TypeRef> type = known.get(schema);
                    if (type == null) {
                        type = named(shapes, new SchemaNode(schema, place), hint);
                        known.put(schema, type);
                    }
                    return type;
                });
    }

    /** What a caller can name as a class. */
    private static Optional<TypeRef> named(Shapes shapes, SchemaNode node, String hint) {
        TypeRef type = shapes.reader().use(node, shapes.home(), hint).plain().type();
        return type instanceof TypeRef.Named ? Optional.of(type) : Optional.empty();
    }
}
