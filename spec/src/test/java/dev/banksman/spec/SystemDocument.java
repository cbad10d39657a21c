package dev.banksman.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;

/**
 * The document of one of the systems, for tests.
 *
 * @param system the name of its folder
 */
record SystemDocument(String system, Place root, List<Operation> operations, SchemaJudge schemas) {

    static SystemDocument of(String system) {
        Place root = Place.ofResource("/dev/banksman/spec/" + system + "/openapi.yaml");
        return new SystemDocument(system, root, new Routes(root).operations(), new SchemaJudge(root.node()));
    }

    Operation operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id));
    }

    /** What the system posts, by its event's name, in the document's order. */
    Map<String, Place> webhooks() {
        Map<String, Place> webhooks = new LinkedHashMap<>();
        root.at("webhooks").members().forEach((event, item) -> webhooks.put(event, item.at("post")));
        return webhooks;
    }

    /** All operations and webhooks. */
    Stream<Place> owners() {
        return Stream.concat(operations.stream().map(Operation::place), webhooks().values().stream());
    }

    /** An operation as a line: its tag and method, its id, its address. */
    static String line(Operation operation) {
        Place place = operation.place();
        String tag = place.node().path("tags").path(0).asString("");
        String method = tag + "." + place.text("x-banksman-name");
        return method + " = " + operation.id() + ": " + operation.method() + " " + operation.template();
    }

    /** The body that a sample shows, as the document declares it. */
    Place content(Sample sample) {
        Place owner = sample.isEvent()
                ? root.at("webhooks").at(sample.owner()).at("post")
                : operation(sample.owner()).place();
        return sample.declaredIn(owner).at("content").at("application/json");
    }

    /** What the document refers to, and has not. */
    List<String> missing() {
        return references().stream()
                .filter(reference -> root.node().at(reference.substring(1)).isMissingNode())
                .toList();
    }

    /** The components that nothing refers to. */
    Set<String> unused() {
        Set<String> unused = new TreeSet<>();
        root.at("components")
                .members()
                .values()
                .forEach(kind -> kind.node().propertyNames().forEach(name -> unused.add(kind.rule() + "/" + name)));
        references().forEach(unused::remove);
        return unused;
    }

    private List<String> references() {
        return root.node().findValuesAsString("$ref");
    }

    /** A test for each example in the document. */
    Stream<DynamicTest> exampleTests() {
        return owners().flatMap(SystemDocument::contents).flatMap(this::exampleTests);
    }

    private static Stream<Place> contents(Place owner) {
        Stream<Place> answers = owner.at("responses").members().values().stream();
        return Stream.concat(Stream.of(owner.at("requestBody")), answers)
                .map(body -> body.at("content").at("application/json"));
    }

    private Stream<DynamicTest> exampleTests(Place content) {
        return content.at("examples").members().values().stream()
                .map(example -> DynamicTest.dynamicTest(
                        content.rule() + " " + example.rule(),
                        () -> assertThat(judge(example.node().path("value"), content))
                                .isEmpty()));
    }

    /** A test for each kept sample of the vendor's reference. */
    Stream<DynamicTest> sampleTests() {
        return Sample.of(system).stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.name(),
                        () -> assertThat(judge(sample.canonical(), content(sample)))
                                .isEmpty()));
    }

    private List<Finding> judge(JsonNode json, Place content) {
        assertThat(json.isMissingNode()).isFalse();
        assertThat(content.at("schema").exists()).isTrue();
        Findings findings = new Findings(Side.ANSWER);
        schemas.judge(json, content.at("schema"), "body", findings);
        return findings.list();
    }

    /** The values of all examples. */
    List<JsonNode> examples() {
        return root.at("components").at("examples").members().values().stream()
                .map(example -> example.node().path("value"))
                .toList();
    }
}
