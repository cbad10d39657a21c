package dev.banksman.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that AutoRest's own users would write: enums inline, by one name wherever they stand. */
final class MicrosoftEnumsTest {
    @TempDir
    Path folder;

    @Test
    void oneNameWithTheSameValuesIsOneType() {
        try (CompiledDocument compiled =
                CompiledDocument.of(Path.of("src/test/corpus/microsoft-enums.yaml"), folder.resolve("out"))) {
            assertThat(compiled.errors()).isEmpty();

            assertThat(types(compiled.type("Sku")))
                    .containsAllEntriesOf(Map.of(
                            "tier", "com.acme.SkuTier",
                            "allowed", "java.util.List<com.acme.Includes>",
                            "state", "com.acme.PowerState",
                            "mode", "com.acme.PowerState",
                            "other", "com.acme.PowerState_",
                            "kind", "java.lang.String",
                            "level", "java.lang.Long",
                            "open", "com.acme.OpenSet"));
            assertThat(types(compiled.type("ListSkusQuery")))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "include", "java.util.List<com.acme.Includes>",
                            "orderBy", "com.acme.SkuOrder"));
            assertThat(compiled.type("SkuOrder$Known").getEnumConstants())
                    .extracting(Object::toString)
                    .containsExactly("NONE", "NEWEST_FIRST", "UNRECOGNIZED");
            assertThat(compiled.sources().warnings())
                    .extracting(Object::toString)
                    .containsExactly("""
                    warning BM501: A Java name belongs to one thing. Found: a second PowerState.
                        at microsoft-enums.yaml#/components/schemas/Sku/properties/other
                        It is called PowerState_. x-banksman-name gives it another name.""");
        }
    }

    private static Map<String, String> types(Class<?> record) {
        Map<String, String> types = new TreeMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            types.put(component.getName(), component.getGenericType().getTypeName());
        }
        return types;
    }
}
