package dev.banksman.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the method that tells whether a call's filters hold. A missing value holds none. */
final class FilterWriter {
    private static final ClassName FIELD = ClassName.bestGuess(Contract.FIELD);

    private FilterWriter() {}

    static MethodSpec write(Call call, String name) {
        String parameter = call.element().isPresent() ? "element" : "event";
        CodeBlock holds = call.filters().stream()
                .map(filter -> condition(filter, parameter))
                .map(condition -> call.filters().size() == 1 ? condition : indented(condition))
                .collect(CodeBlock.joining("\n&& ", "return ", ""));
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(call.filtered(), parameter)
                .addStatement(holds)
                .build();
    }

    private static CodeBlock condition(Filter filter, String parameter) {
        List<Property> steps = filter.steps();
        Property first = steps.get(0);
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.ofNullable($N.$N())", Optional.class, parameter, first.accessor());
        unwrap(code, first);
        for (Property step : steps.subList(1, steps.size())) {
            code.add("\n.map($T::$N)", step.owner(), step.accessor());
            unwrap(code, step);
        }
        toText(code, filter.comparison(), steps.get(steps.size() - 1));
        return code.add("\n.filter($T.of($L)::contains)", Set.class, literals(filter.values()))
                .add("\n.isPresent()")
                .build();
    }

    private static CodeBlock indented(CodeBlock code) {
        return CodeBlock.of("$>$>$L$<$<", code);
    }

    private static void unwrap(CodeBlock.Builder code, Property step) {
        switch (step.wrapping()) {
            case NONE -> {}
            case FIELD -> code.add("\n.map($T::orNull)", FIELD);
            case OPTIONAL -> code.add("\n.flatMap(value -> value)");
        }
    }

    private static void toText(CodeBlock.Builder code, Comparison comparison, Property last) {
        switch (comparison) {
            case TEXT -> {}
            case VALUE -> code.add("\n.map($T::value)", TypeName.get(last.type()));
            case BOOLEAN, INTEGER -> code.add("\n.map($T::toString)", Object.class);
            case NUMBER ->
                code.add("\n.map($T::toString)", Object.class)
                        .add("\n.map($T::new)", BigDecimal.class)
                        .add("\n.map($T::stripTrailingZeros)", BigDecimal.class)
                        .add("\n.map($T::toString)", Object.class);
        }
    }

    private static CodeBlock literals(List<String> values) {
        return values.stream().map(value -> CodeBlock.of("$S", value)).collect(CodeBlock.joining(", "));
    }
}
