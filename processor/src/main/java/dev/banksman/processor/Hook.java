package dev.banksman.processor;

import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** An {@code @OnUnknown} or {@code @OnFailure} method. */
record Hook(ExecutableElement method, List<Argument> arguments) {
    Hook {
        arguments = List.copyOf(arguments);
    }
}
