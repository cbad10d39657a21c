package com.acme.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/** The artifacts of this build in a Maven repository of their own, as {@code install} would put them. */
final class LocalArtifacts {
    private static final Path ROOT = Path.of("../..");
    private static final String VERSION = System.getProperty("banksman.version", "");

    private final Path repository;

    LocalArtifacts(Path repository) {
        this.repository = repository;
    }

    void provide() throws IOException {
        pom("banksman-parent", ROOT.resolve("pom.xml"));
        jar("banksman-generator", ROOT.resolve("generator"));
        jar("banksman-runtime", ROOT.resolve("client/runtime"));
    }

    private void jar(String artifact, Path module) throws IOException {
        pom(artifact, module.resolve("pom.xml"));
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        String classes = module.resolve("target/classes").toString();
        String file = file(artifact, "jar").toString();
        assertThat(jar.run(System.out, System.err, "--create", "--file", file, "-C", classes, "."))
                .as(artifact)
                .isZero();
    }

    private void pom(String artifact, Path pom) throws IOException {
        Path copy = file(artifact, "pom");
        Files.createDirectories(copy.getParent());
        Files.copy(pom, copy);
    }

    private Path file(String artifact, String type) {
        return repository.resolve(
                "dev/banksman/" + artifact + "/" + VERSION + "/" + artifact + "-" + VERSION + "." + type);
    }
}
