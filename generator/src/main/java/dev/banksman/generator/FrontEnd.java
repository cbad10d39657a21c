package dev.banksman.generator;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.banksman.generator.prepare.ReferenceGate;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.parser.util.DeserializationUtils;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.ignore.CodegenIgnoreProcessor;

/** OpenAPI Generator's own passes over a document, which have nothing to do here. */
final class FrontEnd {
    /** The openai document, 3 MB and without an alias, has 40,000 collections; aliases multiply what they stand for. */
    private static final long MOST_YAML_REFERENCES = 100_000;

    /** Ten times the parser's own: who describes a large system in YAML comes past 3 MB, and none past 13 yet. */
    private static final int LONGEST_YAML = 30 << 20;

    /** With this system property, the parser's users choose themselves. */
    private static final String LONGEST_YAML_SWITCH = "maxYamlCodePoints";

    private FrontEnd() {}

    /** Bounds what its parser takes in: what aliases of YAML unfold to, and what references fetch. */
    static void bound() {
        DeserializationUtils.Options parser = DeserializationUtils.getOptions();
        parser.setMaxYamlReferences(Math.min(parser.getMaxYamlReferences(), MOST_YAML_REFERENCES));
        if (System.getProperty(LONGEST_YAML_SWITCH) == null) {
            parser.setMaxYamlCodePoints(Math.max(parser.getMaxYamlCodePoints(), LONGEST_YAML));
            readBy(YAMLFactory.builder()
                    .loaderOptions(DeserializationUtils.buildLoaderOptions())
                    .build());
        }
        ReferenceGate.close();
    }

    /** The parser's own mappers were made when the limit was another. */
    private static void readBy(YAMLFactory yaml) {
        DeserializationUtils.setYaml30Mapper(yaml);
        DeserializationUtils.setYaml31Mapper(yaml);
    }

    /** Takes away its templates, options and types: what is left of its maps is what the user set. */
    static void empty(CodegenConfig config) {
        List.<Map<String, String>>of(
                        config.modelTemplateFiles(),
                        config.modelTestTemplateFiles(),
                        config.modelDocTemplateFiles(),
                        config.apiTemplateFiles(),
                        config.apiTestTemplateFiles(),
                        config.apiDocTemplateFiles(),
                        config.importMapping(),
                        config.typeMapping())
                .forEach(Map::clear);
        config.cliOptions().clear();
        config.cliOptions().addAll(Options.declared());
    }

    /**
     * Takes away what the document says, once it is read: its passes fail at documents that ours has no trouble with.
     */
    static void empty(OpenAPI document) {
        document.setPaths(new Paths());
        document.setComponents(new Components());
        document.setWebhooks(null);
        document.setSecurity(null);
        document.setTags(null);
    }

    /** Whether the user's ignore file leaves a file to us; read when it is first asked. */
    static Predicate<Path> ignoreFile(CodegenConfig config) {
        return file -> processor(config).allowsFile(file.toFile());
    }

    private static CodegenIgnoreProcessor processor(CodegenConfig config) {
        String elsewhere = config.getIgnoreFilePathOverride();
        return elsewhere == null
                ? new CodegenIgnoreProcessor(config.getOutputDir())
                : new CodegenIgnoreProcessor(new File(elsewhere));
    }
}
