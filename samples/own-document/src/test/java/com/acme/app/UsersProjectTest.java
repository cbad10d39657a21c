package com.acme.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's project, built by a Maven of its own that has our artifacts from this build and installs nothing. */
class UsersProjectTest {
    private static final Path PROJECT = Path.of("src/test/project");
    private static final String CLIENT = "com/acme/client/";

    @TempDir
    static Path repository;

    @TempDir
    Path project;

    private SeparateMaven maven;

    @BeforeAll
    static void provide() throws IOException {
        new LocalArtifacts(repository).provide();
    }

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = project.resolve(PROJECT.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        maven = new SeparateMaven(project, repository);
    }

    @Test
    void followsItsDocumentAndTouchesNothingElse() throws Exception {
        maven.compile();
        SortedMap<String, FileState> first = generated();

        assertThat(first.keySet())
                .containsExactly(
                        CLIENT + "Acme.java",
                        CLIENT + "Depot.java",
                        CLIENT + "Parcel.java",
                        CLIENT + "ParcelsApi.java");
        assertThat(project.resolve("target/classes/com/acme/app/Weighing.class"))
                .exists();
        assertThat(project.resolve("target/classes/com/acme/client/Depot.class"))
                .exists();

        maven.compile();

        assertThat(generated()).as("after a build without a change").isEqualTo(first);

        Path document = project.resolve("src/main/openapi/acme.yaml");
        Files.writeString(document, Files.readString(document).replace("Depot", "Warehouse"));
        maven.compile();

        SortedMap<String, FileState> renamed = generated();
        assertThat(renamed.keySet())
                .containsExactly(
                        CLIENT + "Acme.java",
                        CLIENT + "Parcel.java",
                        CLIENT + "ParcelsApi.java",
                        CLIENT + "Warehouse.java");
        for (String kept : List.of("Acme.java", "Parcel.java", "ParcelsApi.java")) {
            assertThat(renamed.get(CLIENT + kept)).as(kept).isEqualTo(first.get(CLIENT + kept));
        }
        assertThat(project.resolve("target/classes/com/acme/client/Warehouse.class"))
                .exists();
    }

    private SortedMap<String, FileState> generated() throws IOException {
        Path sources = project.resolve("target/generated-sources/openapi/src/main/java");
        SortedMap<String, FileState> states = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                states.put(sources.relativize(file).toString().replace('\\', '/'), FileState.of(file));
            }
        }
        return states;
    }

    /** A file that is written anew differs in one of them, though its text may be the same. */
    record FileState(String modified, String key) {
        static FileState of(Path file) throws IOException {
            var attributes = Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class);
            return new FileState(attributes.lastModifiedTime().toString(), Objects.toString(attributes.fileKey()));
        }
    }
}
