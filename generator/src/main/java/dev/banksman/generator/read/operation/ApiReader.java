package dev.banksman.generator.read.operation;

import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.naming.Reserved;
import dev.banksman.generator.naming.Scope;
import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.Doc;
import dev.banksman.generator.plan.ErrorsPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.read.document.Docs;
import dev.banksman.generator.read.document.Found;
import dev.banksman.generator.read.document.Given;
import dev.banksman.generator.read.document.Reading;
import dev.banksman.generator.read.extension.Scalar;
import dev.banksman.generator.read.extension.Site;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.extension.Word;
import dev.banksman.generator.read.type.Home;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tags to APIs: declared ones in the document's order, then the others as they are met. */
public final class ApiReader {
    private static final String UNTAGGED = "Default";

    private final Reading reading;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Scope accessors = Scope.of(Reserved.ACCESSORS);

    /** A tag and its operations. */
    private record Group(String api, String accessor, Doc doc, Optional<String> mixin, List<Methods> operations) {}

    public ApiReader(Reading reading) {
        this.reading = reading;
    }

    /** Gives the APIs their names, before any schema has one. */
    public void nameApis(Home home) {
        List<Tag> tags = Given.list(reading.document().getTags());
        for (int i = 0; i < tags.size(); i++) {
            addTag(tags.get(i), home, reading.root().at("tags").at(i));
        }
        Given.map(reading.document().getPaths())
                .forEach((path, item) ->
                        item.readOperations().forEach(operation -> addUndeclared(tag(operation), home, path)));
    }

    /** The first tag decides; the others are for catalogues. */
    private static String tag(Operation operation) {
        return Given.list(operation.getTags()).stream().findFirst().orElse(UNTAGGED);
    }

    private void addTag(Tag tag, Home home, Place place) {
        Values extensions = reading.extensions().read(tag.getExtensions(), Site.TAG, place);
        if (tag.getName() != null && !groups.containsKey(tag.getName())) {
            Doc doc = Docs.of(tag.getDescription());
            String base = extensions.text(Word.NAME).orElse(tag.getName());
            groups.put(tag.getName(), group(base, doc, mixin(extensions), home, place));
        }
    }

    private void addUndeclared(String tag, Home home, String path) {
        if (!groups.containsKey(tag)) {
            Place place = reading.root().at("paths", path);
            groups.put(tag, group(tag, Doc.NONE, Optional.empty(), home, place));
        }
    }

    private Group group(String base, Doc doc, Optional<String> mixin, Home home, Place place) {
        String api = reading.names().claim(home.scope(), DerivedNames.api(base), place);
        String accessor = reading.names().claim(accessors, DerivedNames.accessor(base), place);
        return new Group(api, accessor, doc, mixin, new ArrayList<>());
    }

    /** Feign allows an interface one parent. */
    private Optional<String> mixin(Values extensions) {
        List<String> mixins = extensions.texts(Word.MIXIN);
        if (mixins.size() > 1) {
            reading.problems()
                    .add(Problem.of(
                            Kind.WRONG_VALUE,
                            extensions.placeOf(Word.MIXIN),
                            mixins.size() + " names",
                            Word.MIXIN.key() + " of a tag",
                            "one qualified Java name",
                            Scalar.QUALIFIED_NAME.example()));
        }
        return mixins.stream().findFirst();
    }

    public void add(Found found, Methods methods) {
        Group group = groups.get(tag(found.operation()));
        if (group != null) {
            group.operations().add(methods);
        }
    }

    public List<ApiPlan> plans(Optional<ErrorsPlan> errors) {
        return groups.values().stream()
                .filter(group -> !group.operations().isEmpty())
                .map(group ->
                        new ApiPlan(group.api(), group.accessor(), group.doc(), group.mixin(), errors, methods(group)))
                .toList();
    }

    /** A declared operation wins a clash with a variant (GENERATED.md 2). */
    private List<MethodPlan> methods(Group group) {
        MethodNames names = new MethodNames(reading.names());
        List<String> given = group.operations().stream().map(names::claim).toList();
        List<MethodPlan> methods = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Methods operation = group.operations().get(i);
            methods.addAll(operation.named(given.get(i), wanted -> names.claimDerived(operation, wanted)));
        }
        return methods;
    }
}
