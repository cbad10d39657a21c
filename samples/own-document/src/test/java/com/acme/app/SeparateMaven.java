package com.acme.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;

/**
 * Maven in a process and with a local repository of its own. Whatever else it needs it takes from this build's local
 * repository, as if that were the only remote one.
 */
final class SeparateMaven {
    private static final int TIMEOUT_SECONDS = 300;

    private final Path project;
    private final Path repository;
    private final Path settings;

    SeparateMaven(Path project, Path repository) throws IOException {
        this.project = project;
        this.repository = repository;
        this.settings = Files.writeString(repository.resolve("settings.xml"), """
                <settings>
                  <mirrors>
                    <mirror><id>this-build</id><mirrorOf>*</mirrorOf><url>%s</url></mirror>
                  </mirrors>
                </settings>
                """.formatted(
                        Path.of(System.getProperty("local.repository", "")).toUri()));
    }

    void compile() throws Exception {
        List<String> output = new ArrayList<>();
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(project.toFile());
        request.setMavenHome(new File(System.getProperty("separate.maven.home", "")));
        request.setJavaHome(new File(System.getProperty("java.home")));
        request.setLocalRepositoryDirectory(repository.toFile());
        request.setUserSettingsFile(settings.toFile());
        request.setBatchMode(true);
        request.setTimeoutInSeconds(TIMEOUT_SECONDS);
        request.setProperties(versions());
        request.setOutputHandler(output::add);
        request.addArg("compile");
        InvocationResult result = new DefaultInvoker().execute(request);
        assertThat(result.getExitCode()).as(String.join("\n", output)).isZero();
    }

    private static Properties versions() {
        Properties versions = new Properties();
        for (String name : List.of("banksman.version", "openapi-generator.version")) {
            versions.setProperty(name, System.getProperty(name, ""));
        }
        return versions;
    }
}
