package dev.banksman.generator.read.message;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.read.document.Docs;
import dev.banksman.generator.read.document.Found;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.Media;
import dev.banksman.generator.read.document.Node;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.extension.Site;
import dev.banksman.generator.read.type.Shapes;
import dev.banksman.generator.read.type.Use;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An operation's answers: the lowest success, and the errors. */
public final class AnswerReader {
    private final Shapes shapes;
    private final Reading reading;
    private final ErrorBodies errors;

    public AnswerReader(Shapes shapes) {
        this.shapes = shapes;
        this.reading = shapes.reading();
        this.errors = new ErrorBodies(shapes);
    }

    /** Reads all answers; those to HEAD have no body, whatever a document says (RFC 9110, 9.3.2). */
    public Answer read(@Nullable ApiResponses responses, Found found) {
        Place place = found.place().at("responses");
        Map<String, Node<ApiResponse>> all = resolved(Given.map(responses), place);
        Map<String, Node<ApiResponse>> successes = successes(all);
        all.keySet().removeAll(successes.keySet());
        return successes.values().stream()
                .filter(node -> !found.verb().equals("HEAD"))
                .filter(node -> Media.best(node.value().getContent()).isPresent())
                .findFirst()
                .map(node -> withBody(node, successes, all, found.id()))
                .orElseGet(() -> withoutBody(successes, all, found.id()));
    }

    private Map<String, Node<ApiResponse>> resolved(Map<String, ApiResponse> responses, Place place) {
        Map<String, Node<ApiResponse>> resolved = new TreeMap<>();
        responses.forEach((status, response) -> reading.references()
                .response(new Node<>(response, place.at(status)))
                .ifPresent(node -> {
                    reading.extensions().read(node.value().getExtensions(), Site.ELSEWHERE, node.place());
                    resolved.put(status, node);
                }));
        return resolved;
    }

    /** Those of 2xx, lowest first; the default one where neither a success nor a redirection is named. */
    private static Map<String, Node<ApiResponse>> successes(Map<String, Node<ApiResponse>> all) {
        Map<String, Node<ApiResponse>> successes = new TreeMap<>(all);
        successes.keySet().removeIf(status -> !status.startsWith("2"));
        Node<ApiResponse> fallback = all.get("default");
        if (successes.isEmpty()
                && fallback != null
                && all.keySet().stream().noneMatch(status -> status.startsWith("3"))) {
            successes.put("default", fallback);
        }
        return successes;
    }

    private Answer withBody(
            Node<ApiResponse> node,
            Map<String, Node<ApiResponse>> successes,
            Map<String, Node<ApiResponse>> failures,
            String operationId) {
        Media media = Media.best(node.value().getContent()).orElseThrow();
        Place place = node.place().at("content", media.type());
        reading.extensions().read(media.value().getExtensions(), Site.ELSEWHERE, place);
        warnOfOthers(media, successes);
        Use use = media.json() || media.text() ? typed(media, place, operationId) : download(media, place);
        boolean optional = successes.values().stream()
                .anyMatch(success -> Media.best(success.value().getContent()).isEmpty());
        Doc doc = Docs.of(node.value().getDescription(), List.of(), media.example(reading.references(), place));
        return new Answer(
                use, optional, media.json(), doc, errors.of(failures, operationId), accept(node, media, failures));
    }

    private void warnOfOthers(Media read, Map<String, Node<ApiResponse>> successes) {
        successes.forEach((status, node) -> Media.best(node.value().getContent())
                .filter(media -> media.json() != read.json() || (read.json() && !sameSchema(media, read)))
                .ifPresent(media -> reading.problems()
                        .add(Problem.of(
                                Kind.MIXED_ANSWERS,
                                node.place(),
                                "another schema for " + status,
                                "the first with a body"))));
    }

    private static boolean sameSchema(Media one, Media other) {
        return Objects.equals(one.value().getSchema(), other.value().getSchema());
    }

    private Use typed(Media media, Place place, String operationId) {
        Use use = schema(media, place, operationId);
        return media.json() || isWord(use.type()) ? use : Use.of(TypeRef.Kind.STRING);
    }

    /** Whether it is written the same in JSON and in a text. */
    private static boolean isWord(TypeRef type) {
        return type instanceof TypeRef.Builtin builtin
                && switch (builtin.kind()) {
                    case BOOLEAN, INTEGER, LONG, FLOAT, DOUBLE, BIG_INTEGER, BIG_DECIMAL -> true;
                    default -> false;
                };
    }

    private Use schema(Media media, Place place, String operationId) {
        return media.value().getSchema() == null
                ? Use.JSON
                : shapes.reader()
                        .use(
                                new SchemaNode(media.value().getSchema(), place.at("schema")),
                                shapes.home(),
                                DerivedNames.document(operationId))
                        .plain();
    }

    private Use download(Media media, Place place) {
        if (media.xml()) {
            reading.notSupported("An XML answer", media.type(), place, "It is answered as a download.");
        } else if (media.events()) {
            reading.notSupported("A stream of values", media.type(), place, "It is answered as a download.");
        }
        return Use.of(TypeRef.Kind.DOWNLOAD);
    }

    private Answer withoutBody(
            Map<String, Node<ApiResponse>> successes, Map<String, Node<ApiResponse>> failures, String operationId) {
        Doc doc = successes.values().stream()
                .findFirst()
                .map(node -> Docs.of(node.value().getDescription()))
                .orElse(Doc.NONE);
        Set<String> accept = new LinkedHashSet<>();
        addJson(failures, accept);
        return new Answer(
                Use.of(TypeRef.Kind.VOID), false, false, doc, errors.of(failures, operationId), List.copyOf(accept));
    }

    private static List<String> accept(Node<ApiResponse> node, Media media, Map<String, Node<ApiResponse>> failures) {
        Set<String> accept = new LinkedHashSet<>();
        if (media.json() || media.text()) {
            accept.add(media.type());
        } else {
            accept.addAll(Media.all(node.value().getContent()).keySet());
        }
        addJson(failures, accept);
        return List.copyOf(accept);
    }

    private static void addJson(Map<String, Node<ApiResponse>> failures, Set<String> accept) {
        failures.values().stream()
                .map(error -> Media.best(error.value().getContent()))
                .flatMap(Optional::stream)
                .filter(Media::json)
                .forEach(media -> accept.add(media.type()));
    }
}
