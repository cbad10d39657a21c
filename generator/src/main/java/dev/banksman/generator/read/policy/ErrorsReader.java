package dev.banksman.generator.read.policy;

import dev.banksman.generator.plan.ErrorsPlan;
import dev.banksman.generator.plan.TypeRef;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.Media;
import dev.banksman.generator.read.document.Node;
import dev.banksman.generator.read.document.SchemaNode;
import dev.banksman.generator.read.extension.Section;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.extension.Word;
import dev.banksman.generator.read.pointer.Trail;
import dev.banksman.generator.read.pointer.Trails;
import dev.banksman.generator.read.type.Shapes;
import dev.banksman.generator.read.type.Use;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code x-banksman-error}: its pointers have to lead somewhere in an error answer, where the document describes one.
 */
public final class ErrorsReader {
    private static final List<String> PARTS = List.of("status", "code", "title", "detail", "pointer");

    private final Shapes shapes;
    private final Trails trails;

    public ErrorsReader(Shapes shapes) {
        this.shapes = shapes;
        this.trails = Trails.of(shapes);
    }

    public Optional<ErrorsPlan> read(Values root) {
        return root.section(Word.ERROR).map(section -> {
            check(section);
            return new ErrorsPlan(
                    section.text("errors"),
                    section.text("status"),
                    section.text("code"),
                    section.text("title"),
                    section.text("detail"),
                    section.text("pointer"));
        });
    }

    private void check(Section section) {
        List<Use> bodies = new ArrayList<>(bodies());
        if (!bodies.isEmpty()) {
            List<Use> found = arrived(bodies, section, "errors", "the error answers");
            List<Use> items = found.stream().map(ErrorsReader::item).toList();
            if (!items.isEmpty()) {
                PARTS.stream().filter(section::has).forEach(part -> arrived(items, section, part, "one error"));
            }
        }
    }

    /** The uses to which a pointer leads; when it leads nowhere in any, it is reported for the first. */
    private List<Use> arrived(List<Use> starts, Section section, String key, String target) {
        String pointer = section.text(key);
        List<Use> arrived = starts.stream()
                .map(start -> trails.walk(start, pointer))
                .filter(Trail.Arrived.class::isInstance)
                .map(trail -> new Use(((Trail.Arrived) trail).type(), false))
                .toList();
        if (arrived.isEmpty()) {
            Trails.Topic topic =
                    new Trails.Topic(section.label(key), target, section.place().at(key));
            trails.follow(starts.get(0), pointer, topic);
        }
        return arrived;
    }

    private static Use item(Use errors) {
        return errors.type() instanceof TypeRef.ListOf list ? new Use(list.item(), false) : errors;
    }

    /** The named schemas of error answers; what is inline there becomes no type. */
    private Set<Use> bodies() {
        Set<Use> bodies = new LinkedHashSet<>();
        Place root = shapes.reading().root().at("paths");
        Given.map(shapes.reading().document().getPaths()).forEach((path, item) -> addPath(item, root.at(path), bodies));
        return bodies;
    }

    private void addPath(PathItem item, Place place, Set<Use> bodies) {
        item.readOperations()
                .forEach(operation -> Given.map(operation.getResponses()).forEach((status, response) -> {
                    if (!status.startsWith("2") && !status.startsWith("3")) {
                        addAnswer(new Node<>(response, place), bodies);
                    }
                }));
    }

    private void addAnswer(Node<ApiResponse> use, Set<Use> bodies) {
        shapes.reading()
                .references()
                .response(use)
                .flatMap(node -> Media.best(node.value().getContent()))
                .filter(media -> media.json() && media.value().getSchema() != null)
                .map(media -> new SchemaNode(media.value().getSchema(), use.place()))
                .filter(node -> node.ref().isPresent())
                .ifPresent(node ->
                        bodies.add(shapes.reader().use(node, shapes.home(), "").plain()));
    }
}
