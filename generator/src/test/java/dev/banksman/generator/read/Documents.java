package dev.banksman.generator.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.ClientPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.RecordPlan;
import dev.banksman.generator.plan.TypePlan;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.Map;

/** Reads small documents as the front-end parses them. */
public final class Documents {
    private static final String HEAD = """
            openapi: %s
            info: {title: Shop API, version: v1}
            """;

    private Documents() {}

    /** What reading a document came to. */
    public record Result(ClientPlan plan, Problems problems) {
        public ClientPlan sound() {
            assertThat(problems.errors()).isEmpty();
            assertThat(problems.warnings()).isEmpty();
            return plan;
        }

        public TypePlan type(String... path) {
            return find(plan.types(), List.of(path));
        }

        public RecordPlan record(String... path) {
            return (RecordPlan) type(path);
        }

        public List<MethodPlan> methods() {
            return plan.apis().stream()
                    .map(ApiPlan::methods)
                    .flatMap(List::stream)
                    .toList();
        }

        public MethodPlan method(String name) {
            return methods().stream()
                    .filter(method -> method.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No method " + name + " among "
                            + methods().stream().map(MethodPlan::name).toList()));
        }

        /** All problems as a user sees them, errors first. */
        public String report() {
            StringBuilder report = new StringBuilder();
            problems.errors().forEach(problem -> report.append(problem).append('\n'));
            problems.warnings().forEach(problem -> report.append(problem).append('\n'));
            return report.toString();
        }

        public List<String> kinds() {
            return problems.errors().stream().map(Problem::kind).map(Enum::name).toList();
        }

        public List<String> warned() {
            return problems.warnings().stream()
                    .map(Problem::kind)
                    .map(Enum::name)
                    .toList();
        }

        private static TypePlan find(List<TypePlan> types, List<String> path) {
            return types.stream()
                    .flatMap(type -> Types.withNested(type).stream())
                    .filter(type -> type.type().path().equals(path))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No type " + path + " among "
                            + types.stream().map(TypePlan::simpleName).toList()));
        }
    }

    /** Reads what follows the head of a 3.1 document. */
    public static Result read(String yaml) {
        return whole(HEAD.formatted("3.1.0") + yaml, Map.of(), Map.of());
    }

    /** Reads what follows the head of a 3.0 document. */
    public static Result read30(String yaml) {
        return whole(HEAD.formatted("3.0.3") + yaml, Map.of(), Map.of());
    }

    /** Reads component schemas of a 3.1 document. */
    public static Result schemas(String yaml) {
        return read("paths: {}\ncomponents:\n  schemas:\n" + yaml.indent(4));
    }

    /** Reads component schemas of a 3.0 document. */
    public static Result schemas30(String yaml) {
        return read30("paths: {}\ncomponents:\n  schemas:\n" + yaml.indent(4));
    }

    public static Result whole(String yaml, Map<String, String> schemaMappings, Map<String, String> typeNames) {
        ReadSettings settings = new ReadSettings("com.acme", "shop.yaml", schemaMappings, typeNames);
        return read(parsed(yaml), settings);
    }

    public static Result read(OpenAPI document, ReadSettings settings) {
        Problems problems = new Problems();
        return new Result(PlanReader.read(document, settings, problems), problems);
    }

    private static OpenAPI parsed(String yaml) {
        OpenAPI document =
                new OpenAPIV3Parser().readContents(yaml, null, options()).getOpenAPI();
        assertThat(document).as("the parsed document").isNotNull();
        return document;
    }

    /** As {@code CodegenConfigurator} of OpenAPI Generator 7.25.0 sets them. */
    public static ParseOptions options() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setResolveResponses(true);
        return options;
    }
}
