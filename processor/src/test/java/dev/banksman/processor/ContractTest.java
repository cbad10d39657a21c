package dev.banksman.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The processor knows the runtime by names only: these. */
class ContractTest {
    @ParameterizedTest
    @MethodSource("names")
    void theRuntimeHasWhatTheProcessorNames(String binaryName) throws ClassNotFoundException {
        assertThat(Class.forName(binaryName)).isPublic();
    }

    static Stream<String> names() {
        return Arrays.stream(Contract.class.getDeclaredFields())
                .map(ContractTest::value)
                .filter(value -> value instanceof ClassName || value.toString().matches(".*\\.\\p{Lu}\\w*"))
                .map(value -> value.toString().replace("Where.All", "Where$All"));
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
