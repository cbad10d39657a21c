package dev.banksman.generator;

import dev.banksman.generator.emit.ClientEmitter;
import dev.banksman.generator.naming.DerivedNames;
import dev.banksman.generator.naming.Identifiers;
import dev.banksman.generator.plan.ClientPlan;
import dev.banksman.generator.prepare.DocumentFiles;
import dev.banksman.generator.prepare.Preparation;
import dev.banksman.generator.prepare.ReferenceGate;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import dev.banksman.generator.read.PlanReader;
import dev.banksman.generator.read.ReadSettings;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a run generates: the rooms of the generator, one after the other.
 *
 * @param packageName the client's package
 * @param files the text of each file by its path below the output folder
 */
record Generation(String packageName, SortedMap<String, String> files) {
    /** The front-end's command line shows the warnings of its own loggers, and nothing but errors of others. */
    private static final Logger LOGGER = LoggerFactory.getLogger("org.openapitools.banksman");

    /**
     * From a document to its sources.
     *
     * @throws dev.banksman.generator.problem.InvalidDocumentException with all that is wrong with the document
     */
    static Generation run(OpenAPI document, Options options) {
        Problems problems = new Problems();
        List<String> refused = ReferenceGate.open();
        if (!options.allowRemoteReferences()) {
            DocumentFiles.check(options.location(), problems);
            problems.throwIfErrors();
            Place place = new Place(options.documentName(), "");
            refused.forEach(address -> problems.add(Problem.of(Kind.FOREIGN_REFERENCE, place, address)));
            problems.throwIfErrors();
        }
        OpenAPI prepared = Preparation.prepare(document, options.location());
        ClientPlan plan = PlanReader.read(prepared, settings(document, options), problems);
        problems.throwIfErrors();
        problems.warnings().stream().map(Problem::toString).forEach(LOGGER::warn);
        SortedMap<String, String> files = new TreeMap<>();
        String folder = options.sourceFolder().isEmpty() ? "" : options.sourceFolder() + "/";
        ClientEmitter.emit(plan).forEach((path, text) -> files.put(folder + path, text));
        return new Generation(plan.packageName(), files);
    }

    private static ReadSettings settings(OpenAPI document, Options options) {
        String packageName = options.basePackage().orElseGet(() -> packageOf(document));
        return new ReadSettings(packageName, options.documentName(), options.schemaMappings(), options.typeNames());
    }

    /** The system's name in lower case: {@code handshq}. */
    private static String packageOf(OpenAPI document) {
        String name = Identifiers.member(DerivedNames.system(title(document))).toLowerCase(Locale.ROOT);
        return SourceVersion.isName(name) ? name : name + "_";
    }

    private static String title(OpenAPI document) {
        boolean titled = document.getInfo() != null && document.getInfo().getTitle() != null;
        return titled ? document.getInfo().getTitle() : "";
    }
}
