package dev.banksman.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.client.annotation.GeneratedClient;
import dev.banksman.client.json.Json;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several schemas build upon by {@code allOf} is an interface, as the compiled classes have it. */
final class BasesTest {
    @TempDir
    Path folder;

    @Test
    void aBaseWithoutValuesIsAnInterface() {
        assertThat(inheritance("bases.yaml"))
                .isEqualTo(Map.of(
                        "Timestamped", "by: Timestamped.By, createdAt: OffsetDateTime, tags: List<String>",
                        "Cat", "is Timestamped",
                        "Dog", "is Timestamped",
                        "House.Garden", "is Timestamped"));
    }

    @Test
    void aBaseWithValuesStaysARecord() {
        assertThat(inheritance("bases-with-values.yaml"))
                .isEqualTo(Map.of(
                        "AnimalFields", "home: Animal.Home, name: String",
                        "Animal", "is AnimalFields",
                        "Cat", "is AnimalFields",
                        "Dog", "is AnimalFields",
                        "FullFields_", "id: Long",
                        "Full", "is FullFields_",
                        "Fuller", "is FullFields_"));
    }

    @Test
    void aBaseExtendsItsOwn() {
        assertThat(inheritance("bases-of-bases.yaml"))
                .isEqualTo(Map.of(
                        "Named", "name: String",
                        "Product", "currency: String, price: BigDecimal; is Named",
                        "Book", "is Product",
                        "Film", "is Product",
                        "Person", "is Named",
                        "Author", "is Named"));
    }

    @Test
    void aBasePromisesWhatFitsAllThatBuildUponIt() {
        assertThat(inheritance("bases-refined.yaml"))
                .isEqualTo(Map.of(
                        "Event", "data: Object, id: String, note: Field<String>, old: String, older: String",
                        "Made", "is Event",
                        "Sold", "is Event",
                        "Lost", "is Event",
                        "Coded", "code: String",
                        "Numbered", "number: Long",
                        "First", "is Coded, Numbered",
                        "Second", "is Coded",
                        "Third", "is Numbered"));
    }

    @Test
    void whatHelpsNobodyIsNoInterface() {
        assertThat(inheritance("bases-that-stay-copies.yaml")).isEmpty();
    }

    @Test
    void anInterfaceIsEnoughToReadWhatItsRecordsHave() throws ReflectiveOperationException {
        try (CompiledDocument compiled = compiled("bases-with-values.yaml")) {
            Object zoo = read("{\"favourite\":{\"name\":\"Tom\",\"lives\":9}}", compiled.type("Zoo"));
            Object favourite = zoo.getClass().getMethod("favourite").invoke(zoo);
            Object dog = read("{\"name\":\"Rex\",\"packSize\":3}", compiled.type("Dog"));
            Method name = compiled.type("AnimalFields").getMethod("name");

            assertThat(favourite).isExactlyInstanceOf(compiled.type("Animal"));
            assertThat(favourite).hasToString("Animal[name=Tom, home=null, additionalProperties={lives=9}]");
            assertThat(Stream.of(name.invoke(favourite), name.invoke(dog))).containsExactly("Tom", "Rex");
        }
    }

    private static Object read(String json, Class<?> type) {
        return Json.create()
                .read(json.getBytes(StandardCharsets.UTF_8), "", type)
                .orElseThrow();
    }

    private CompiledDocument compiled(String document) {
        CompiledDocument compiled = CompiledDocument.of(Path.of("src/test/corpus", document), folder);
        assertThat(compiled.errors()).isEmpty();
        return compiled;
    }

    /** The interfaces with what they promise, and who implements them. */
    private Map<String, String> inheritance(String document) {
        try (CompiledDocument compiled = compiled(document)) {
            Map<String, String> inheritance = new TreeMap<>();
            compiled.types()
                    .all()
                    .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
                    .forEach(type -> described(type, inheritance));
            return inheritance;
        }
    }

    private static void described(Class<?> type, Map<String, String> inheritance) {
        String parents = Arrays.stream(type.getInterfaces())
                .filter(BasesTest::isBase)
                .map(BasesTest::name)
                .collect(Collectors.joining(", "));
        String accessors = isBase(type) ? accessors(type) : "";
        if (!accessors.isEmpty() || !parents.isEmpty()) {
            String separator = accessors.isEmpty() || parents.isEmpty() ? "" : "; ";
            inheritance.put(name(type), accessors + separator + (parents.isEmpty() ? "" : "is " + parents));
        }
    }

    private static boolean isBase(Class<?> type) {
        return type.getPackageName().equals(Sources.PACKAGE)
                && type.isInterface()
                && !type.isSealed()
                && !type.isAnnotationPresent(GeneratedClient.class);
    }

    private static String accessors(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(method -> method.getName() + ": " + name(method.getGenericReturnType()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String name(Type type) {
        return type.getTypeName().replaceAll("\\b[a-z]+\\.", "").replace('$', '.');
    }
}
