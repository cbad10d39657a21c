package dev.banksman.generator;

import dev.banksman.generator.write.SourceEngine;
import io.swagger.v3.oas.models.OpenAPI;
import java.nio.file.Path;
import java.util.Set;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.api.TemplatingEngineAdapter;

/**
 * The OpenAPI Generator plugin {@code banksman}: a table of contents. The front-end finds it by its service file,
 * parses the document, and writes the files that {@link Generation} renders.
 */
public final class BanksmanGenerator extends DefaultCodegen implements CodegenConfig {
    private final SourceEngine engine = new SourceEngine();

    /** Called by the service loader. */
    public BanksmanGenerator() {
        FrontEnd.empty(this);
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getName() {
        return "banksman";
    }

    @Override
    public String getHelp() {
        return "Generates a resilient, typed Feign client.";
    }

    /** All that the front-end asks of a generator before it parses the document. */
    @Override
    public String defaultTemplatingEngine() {
        FrontEnd.bound();
        return super.defaultTemplatingEngine();
    }

    @Override
    public void processOpenAPI(OpenAPI document) {
        Generation generation = Generation.run(document, Options.read(this));
        engine.load(Path.of(getOutputDir()), generation.packageName(), generation.files(), FrontEnd.ignoreFile(this));
        supportingFiles().addAll(engine.files());
        FrontEnd.empty(document);
    }

    /** Without a look at its schemas, and without the warning that its own support of OpenAPI 3.1 is in beta. */
    @Override
    public void setOpenAPI(OpenAPI document) {
        openAPI = document;
    }

    @Override
    public TemplatingEngineAdapter getTemplatingEngine() {
        return engine;
    }

    /** Inline schemas arrive as they are written. */
    @Override
    public boolean getUseInlineModelResolver() {
        return false;
    }

    /** By default it rewrites unions and drops {@code const}; who sets its rules gets them. */
    @Override
    public boolean getUseOpenapiNormalizer() {
        return !openapiNormalizer().isEmpty();
    }

    /**
     * A file whose content stays is left alone, or everything is compiled again; the two settings exclude each other.
     * The front-end writes each file twice for it, which the first run can do without.
     */
    @Override
    public boolean isEnableMinimalUpdate() {
        return !isSkipOverwrite() && SourceEngine.hasWrittenTo(Path.of(getOutputDir()));
    }

    /**
     * The front-end adds a sample ignore file in the first run only, and lists it: no second run would be like the
     * first.
     */
    @Override
    public Set<String> openapiGeneratorIgnoreList() {
        Set<String> given = super.openapiGeneratorIgnoreList();
        return engine.isLoaded() && given.isEmpty() ? Set.of("# none") : given;
    }

    /** Nothing of the document gets into a template; what we emit is escaped where it is emitted. */
    @Override
    public String escapeUnsafeCharacters(String input) {
        return input;
    }

    /** No banner. */
    @Override
    public void postProcess() {}
}
