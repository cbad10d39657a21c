package dev.banksman.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Types that another processor writes are waited for. */
class LaterRoundTest {
    private static final Path CLIENT = Path.of("src/test/good/dev/banksman/example/client");

    @Test
    void anInjectedTypeThatIsWrittenLaterIsBound() {
        Compiled compiled =
                compile(new WritesGreeter(), "@On void archived(ProjectArchived event, Greeter greeter) {}");

        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(compiled.written().get("dev/banksman/example/later/LaterDispatcher.java"))
                .contains("LaterDispatcher(Later handlers, Greeter greeter)");
    }

    @Test
    void soIsAnEventThatIsNamed() {
        Compiled compiled = compile(new WritesGreeter(), "@On(Greeter.class) void greeted() {}");

        assertThat(compiled.diagnostics())
                .singleElement()
                .asString()
                .contains("BH303")
                .contains("Found: Greeter.");
    }

    @Test
    void ofATypeThatNobodyWritesOnlyTheCompilerSpeaks() {
        Compiled compiled = compile(
                new SaysNothing(),
                "@On void archived(ProjectArchived event, Greeter greeter) {}"
                        + "Object user = new LaterDispatcher(this, null);");

        assertThat(compiled.diagnostics())
                .filteredOn(said -> said.contains("error"))
                .singleElement()
                .asString()
                .contains("cannot find symbol")
                .contains("class Greeter");
    }

    private static Compiled compile(AbstractProcessor other, String member) {
        List<JavaFileObject> sources = new ArrayList<>(Compiled.sources(CLIENT));
        sources.add(JavaFileObjects.forSourceString(
                "dev.banksman.example.later.Later",
                "package dev.banksman.example.later;"
                        + "import dev.banksman.example.client.*; import dev.banksman.webhook.*;"
                        + "@WebhookHandlers(SiteEvent.class) class Later {" + member + "}"));
        return Compiled.of(sources, new WebhookProcessor(), other);
    }

    /** Writes a type in the first round. */
    private static class WritesGreeter extends AbstractProcessor {
        private boolean written;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!written) {
                written = true;
                write();
            }
            return false;
        }

        void write() {
            try (Writer file = processingEnv
                    .getFiler()
                    .createSourceFile("dev.banksman.example.later.Greeter")
                    .openWriter()) {
                file.write("package dev.banksman.example.later; interface Greeter {}");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class SaysNothing extends WritesGreeter {
        @Override
        void write() {}
    }
}
