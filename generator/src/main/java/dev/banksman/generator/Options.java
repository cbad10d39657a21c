package dev.banksman.generator;

import dev.banksman.generator.prepare.ReferenceGate;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenConstants;

/**
 * What a user sets. Nobody else reads the front-end's maps.
 *
 * @param basePackage the client's package; empty when it follows from the document's title
 * @param sourceFolder where sources go below the output folder, which may be there; build tools compile
 *     {@code src/main/java}
 * @param documentName what messages call the document
 * @param location the document's path or address, as the front-end was given it; empty when it was given text
 * @param allowRemoteReferences whether references may leave the document's own files: a global property
 * @param schemaMappings qualified names of existing types, by schema
 * @param typeNames simple names of types, by schema
 */
record Options(
        Optional<String> basePackage,
        String sourceFolder,
        String documentName,
        String location,
        boolean allowRemoteReferences,
        Map<String, String> schemaMappings,
        Map<String, String> typeNames) {
    private static final String BASE_PACKAGE = "basePackage";
    private static final String SOURCE_FOLDER = CodegenConstants.SOURCE_FOLDER;

    /**
     * Checks what becomes a path or code.
     *
     * @throws InvalidOptionException when a name is no package, or a folder isn't below the output folder
     */
    Options {
        schemaMappings = Map.copyOf(schemaMappings);
        typeNames = Map.copyOf(typeNames);
        basePackage.filter(name -> !SourceVersion.isName(name)).ifPresent(name -> {
            throw new InvalidOptionException(BASE_PACKAGE, "is the name of a Java package", name, "com.acme.client");
        });
        Path folder = Path.of(sourceFolder).normalize();
        if (folder.isAbsolute() || folder.startsWith("..")) {
            throw new InvalidOptionException(
                    SOURCE_FOLDER, "is a folder below the output folder", sourceFolder, "src/main/java");
        }
        sourceFolder = folder.toString().replace('\\', '/');
    }

    static Options read(CodegenConfig config) {
        Map<String, Object> given = config.additionalProperties();
        Map<String, String> mappings = new TreeMap<>(config.importMapping());
        mappings.putAll(config.schemaMapping());
        return new Options(
                Optional.ofNullable(given.get(BASE_PACKAGE)).map(Object::toString),
                given.getOrDefault(SOURCE_FOLDER, "src/main/java").toString(),
                fileName(config.getInputSpec()),
                config.getInputSpec() == null ? "" : config.getInputSpec(),
                ReferenceGate.isSwitchedOff(),
                mappings,
                config.modelNameMapping());
    }

    /** The options that the front-end's help lists, and that its plugins let through. */
    static List<CliOption> declared() {
        return List.of(
                CliOption.newString(
                        BASE_PACKAGE, "The client's package. By default it follows from the document's title."),
                CliOption.newString(SOURCE_FOLDER, "Where sources go below the output folder.")
                        .defaultValue("src/main/java"));
    }

    private static String fileName(String location) {
        return location == null
                ? "the document"
                : location.substring(1 + Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')));
    }
}
