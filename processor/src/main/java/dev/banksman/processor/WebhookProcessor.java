package dev.banksman.processor;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Writes a dispatcher for each class that carries {@code @WebhookHandlers}, or says what is wrong with the class.
 * Loaded by the compiler.
 */
public final class WebhookProcessor extends AbstractProcessor {
    /** By name: in a later round, an element of an earlier one is stale. */
    private final Set<String> deferred = new LinkedHashSet<>();

    /** For the compiler's service loader. */
    public WebhookProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(
                Contract.WEBHOOK_HANDLERS,
                Contract.ON,
                Contract.ON_UNKNOWN,
                Contract.ON_FAILURE,
                Contract.WHERE,
                Contract.WHERE_ALL,
                Contract.EACH,
                Contract.INCLUDED);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<String> names = new LinkedHashSet<>(deferred);
        deferred.clear();
        annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().contentEquals(Contract.WEBHOOK_HANDLERS))
                .flatMap(annotation -> ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream())
                .forEach(type -> names.add(type.getQualifiedName().toString()));
        names.forEach(name -> process(elements().getTypeElement(name), round.processingOver()));
        return false;
    }

    private void process(TypeElement handlers, boolean last) {
        Problems problems = new Problems(handlers);
        Surroundings surroundings = Surroundings.of(handlers, elements());
        try {
            JavaFile dispatcher = read(handlers, problems)
                    .map(model -> DispatcherWriter.write(model, surroundings))
                    .orElseGet(() -> StubWriter.write(handlers, surroundings));
            write(handlers, dispatcher, problems);
            problems.report(processingEnv.getMessager());
        } catch (UnresolvedException notYet) {
            defer(handlers, surroundings, last);
        }
    }

    /** The model of a class with which all is well. */
    private Optional<HandlerModel> read(TypeElement handlers, Problems problems) {
        HandlerRules rules = new HandlerRules(elements(), problems);
        rules.check(handlers);
        Optional<HandlerModel> model =
                new HandlerReader(elements(), processingEnv.getTypeUtils()).read(handlers, problems);
        model.ifPresent(rules::check);
        return model.filter(read -> problems.isEmpty());
    }

    /** In the last round, what is still missing is the compiler's to say; the stub keeps it from saying more. */
    private void defer(TypeElement handlers, Surroundings surroundings, boolean last) {
        if (last) {
            write(handlers, StubWriter.write(handlers, surroundings), new Problems(handlers));
        } else {
            deferred.add(handlers.getQualifiedName().toString());
        }
    }

    private void write(TypeElement handlers, JavaFile file, Problems problems) {
        try {
            file.writeTo(processingEnv.getFiler());
        } catch (FilerException taken) {
            String name = HandlerModel.dispatcher(handlers).simpleName();
            problems.add(Problem.of(Kind.NAME_TAKEN, Site.of(handlers), "another " + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Elements elements() {
        return processingEnv.getElementUtils();
    }
}
