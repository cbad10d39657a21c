package dev.banksman.generator.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class SharedPathsTest {
    private static Map<String, PathItem> prepared(String paths) {
        String text = """
                openapi: 3.1.0
                info: {title: Shop, version: v1}
                paths: %s
                components:
                  pathItems:
                    One: {get: {operationId: one}}
                    Two: {$ref: '#/components/pathItems/One'}
                """.formatted(paths);
        return Preparation.prepare(new OpenAPIV3Parser().readContents(text).getOpenAPI(), "")
                .getPaths();
    }

    private static String operation(Map<String, PathItem> paths, String path) {
        return Objects.requireNonNull(paths.get(path)).getGet().getOperationId();
    }

    @Test
    void aPathIsWhatItRefersTo() {
        var paths = prepared("{/a: {$ref: '#/components/pathItems/One'}, /b: {$ref: '#/components/pathItems/Two'},"
                + " '/c/{d}': {get: {operationId: other}}, /e: {$ref: '#/paths/~1c~1{d}'},"
                + " /f: {$ref: '#/paths/~1c~1%7Bd%7D'}}");

        assertThat(operation(paths, "/a")).isEqualTo("one");
        assertThat(operation(paths, "/b")).isEqualTo("one");
        assertThat(operation(paths, "/e")).isEqualTo("other");
        assertThat(operation(paths, "/f")).isEqualTo("other");
    }

    @Test
    void whatLeadsNowhereStaysAsItIs() {
        var paths = prepared("{/a: {$ref: '#/components/pathItems/None'}, /b: {$ref: '#/paths/~1b'},"
                + " /c: {$ref: '#/paths/%zz'}}");

        assertThat(paths.values()).extracting(PathItem::get$ref).doesNotContainNull();
    }
}
