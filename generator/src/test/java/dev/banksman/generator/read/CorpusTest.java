package dev.banksman.generator.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.banksman.generator.plan.ApiPlan;
import dev.banksman.generator.plan.ClientPlan;
import dev.banksman.generator.plan.MethodPlan;
import dev.banksman.generator.plan.TypePlan;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

/** Other people's documents, the nasty ones: whatever they say, a plan comes out that could be written down. */
final class CorpusTest {
    private static final Path CORPUS = Path.of("../../shared/corpus/torture");

    static boolean corpusIsThere() {
        return Files.isDirectory(CORPUS);
    }

    @TestFactory
    @EnabledIf(value = "corpusIsThere", disabledReason = "the corpus of documents is not beside the project")
    Stream<DynamicTest> documents() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertPlanned(file)));
        }
    }

    private static void assertPlanned(Path file) {
        OpenAPI document = new OpenAPIParser()
                .readLocation(file.toString(), null, Documents.options())
                .getOpenAPI();
        assumeTrue(document != null, "the front-end refuses it");
        ReadSettings settings = new ReadSettings("com.acme", file.getFileName().toString(), Map.of(), Map.of());
        var result = Documents.read(document, settings);
        assertNamesAreDistinct(result.plan());
        PlanCheck.everyNamedTypeIsThere(result.plan());
        PlanCheck.nothingIsOfABasesType(result.plan());
        assertThat(Documents.read(document, settings).plan())
                .as("the same again")
                .isEqualTo(result.plan());
    }

    private static void assertNamesAreDistinct(ClientPlan plan) {
        Stream<String> types = plan.types().stream().map(TypePlan::simpleName);
        Stream<String> others = Stream.concat(
                Stream.of(plan.entry().name()), plan.apis().stream().map(ApiPlan::name));
        assertThat(Stream.concat(types, others).map(name -> name.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        plan.apis().forEach(api -> assertThat(names(api)).doesNotHaveDuplicates());
    }

    private static List<String> names(ApiPlan api) {
        return api.methods().stream().map(MethodPlan::name).toList();
    }
}
