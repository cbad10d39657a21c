package dev.banksman.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** Writes calls of handlers. */
final class ArgumentWriter {
    private final DispatcherNames names;

    ArgumentWriter(DispatcherNames names) {
        this.names = names;
    }

    /** Such as {@code handlers.archived(event, delivery)}. */
    CodeBlock call(ExecutableElement method, List<Argument> arguments) {
        CodeBlock list = arguments.stream().map(this::argument).collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("handlers.$N($L)", method.getSimpleName().toString(), list);
    }

    private CodeBlock argument(Argument argument) {
        if (argument instanceof Argument.Given given) {
            return CodeBlock.of(
                    switch (given) {
                        case DELIVERY -> "delivery";
                        case EVENT -> "event";
                        case FAILURE -> "failure";
                    });
        }
        if (argument instanceof Argument.Resource resource) {
            Property property = resource.property();
            return CodeBlock.of("$T.required($L, $S)", Contract.EVENT_PARTS, value(property), property.accessor());
        }
        if (argument instanceof Argument.Included included) {
            return included(included);
        }
        return argument instanceof Argument.Injected injected
                ? CodeBlock.of("$N", names.field(injected))
                : CodeBlock.of("element");
    }

    private static CodeBlock included(Argument.Included included) {
        String method = switch (included.amount()) {
            case ONE -> "requiredIncluded";
            case AT_MOST_ONE -> "firstIncluded";
            case ALL -> "included";
        };
        return CodeBlock.of(
                "$T.$N($L, $T.class)", Contract.EVENT_PARTS, method, value(included.list()), included.type());
    }

    /** A part of the event, or null. */
    static CodeBlock value(Property property) {
        return CodeBlock.of(
                switch (property.wrapping()) {
                    case NONE -> "event.$N()";
                    case FIELD -> "event.$N().orNull()";
                    case OPTIONAL -> "event.$N().orElse(null)";
                },
                property.accessor());
    }
}
