package dev.banksman.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What Gradle asks of an isolating processor: each file comes from exactly one element, by the Filer only. */
class IncrementalTest {
    private final SortedMap<String, List<String>> origins = new TreeMap<>();

    @Test
    void eachFileComesFromExactlyOneElement() {
        Compiled.of(Compiled.sources(Path.of("src/test/good")), new Watched());

        assertThat(origins)
                .hasToString(
                        "{dev.banksman.example.app.Everything_AllDispatcher=[dev.banksman.example.app.Everything.All], "
                                + "dev.banksman.example.app.Everything_QuietDispatcher=[dev.banksman.example.app.Everything.Quiet], "
                                + "dev.banksman.example.app.SiteEventsDispatcher=[dev.banksman.example.app.SiteEvents]}");
    }

    @Test
    void soDoStubs() {
        List<JavaFileObject> sources = new ArrayList<>(Compiled.sources(Path.of("src/test/good")));
        sources.addAll(Compiled.sources(Path.of("src/test/bad")));

        Compiled.of(sources, new Watched());

        assertThat(origins.values())
                .hasSizeGreaterThan(10)
                .allSatisfy(elements -> assertThat(elements).hasSize(1));
    }

    @Test
    void itIsDeclaredIsolating() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(WebhookProcessor.class.getName() + ",isolating\n");
        }
    }

    /** The processor, with a Filer that keeps a record. */
    private final class Watched extends AbstractProcessor {
        private final WebhookProcessor processor = new WebhookProcessor();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            processor.init(environment(environment));
        }

        private ProcessingEnvironment environment(ProcessingEnvironment real) {
            Filer filer = (Filer) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                        assertThat(method.getName()).isEqualTo("createSourceFile");
                        origins.put(
                                arguments[0].toString(),
                                Arrays.stream((Element[]) arguments[1])
                                        .map(Object::toString)
                                        .toList());
                        return real.getFiler().createSourceFile((CharSequence) arguments[0], (Element[]) arguments[1]);
                    });
            return (ProcessingEnvironment) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("getFiler") ? filer : method.invoke(real, arguments));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            processor.process(annotations, round);
            return false;
        }
    }
}
