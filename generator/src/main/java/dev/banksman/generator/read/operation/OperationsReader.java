package dev.banksman.generator.read.operation;

import dev.banksman.generator.problem.Place;
import dev.banksman.generator.read.document.Found;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.Node;
import dev.banksman.generator.read.entry.SecurityReader;
import dev.banksman.generator.read.extension.Site;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.message.AnswerReader;
import dev.banksman.generator.read.policy.Inheritance;
import dev.banksman.generator.read.policy.Policies;
import dev.banksman.generator.read.type.Shapes;
import io.swagger.v3.oas.models.PathItem;
import java.util.function.BiConsumer;

/** Walks the paths in the document's order. */
public final class OperationsReader {
    private final Shapes shapes;
    private final SecurityReader security;
    private final Inheritance inheritance = new Inheritance();
    private final AnswerReader answers;

    public OperationsReader(Shapes shapes, SecurityReader security) {
        this.shapes = shapes;
        this.security = security;
        this.answers = new AnswerReader(shapes);
    }

    /** Reads all operations; {@code root} has the document's extensions. */
    public void read(Values root, BiConsumer<Found, Methods> found) {
        Policies outermost = Policies.of(root, true);
        Place paths = shapes.reading().root().at("paths");
        Given.map(shapes.reading().document().getPaths())
                .forEach((path, item) -> readPath(path, item, paths.at(path), outermost, found));
        inheritance.report(shapes.reading().problems());
    }

    private void readPath(
            String path, PathItem item, Place place, Policies outermost, BiConsumer<Found, Methods> sink) {
        Values extensions = shapes.reading().extensions().read(item.getExtensions(), Site.PATH, place);
        Policies policies = Policies.of(extensions, true).within(outermost);
        shapes.reading().references().pathItem(new Node<>(item, place)); // only one that leads nowhere still refers
        item.readOperationsMap().forEach((verb, operation) -> {
            Found found = new Found(verb.name(), path, item, operation, place);
            sink.accept(found, new OperationReader(shapes, found, policies, inheritance, answers).read(security));
        });
    }
}
