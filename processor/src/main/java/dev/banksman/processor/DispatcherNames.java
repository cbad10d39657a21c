package dev.banksman.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All names inside a dispatcher that are not always the same. */
final class DispatcherNames {
    private static final List<String> VARIABLES =
            List.of("handlers", "delivery", "event", "element", "calls", "failure");
    private static final List<String> METHODS = List.of(
            "events",
            "eventTypes",
            "dispatch",
            "unknown",
            "getClass",
            "hashCode",
            "equals",
            "toString",
            "clone",
            "finalize",
            "notify",
            "notifyAll",
            "wait");

    private final NameAllocator variables = new NameAllocator();
    private final NameAllocator methods = new NameAllocator();

    private final HandlerModel model;

    DispatcherNames(HandlerModel model) {
        this.model = model;
        VARIABLES.forEach(variables::newName);
        METHODS.forEach(methods::newName);
        Map<String, Integer> times = new HashMap<>();
        for (Argument.Injected injected : model.injected()) {
            String name = lowerCamel(simpleName(injected.type()));
            int time = times.merge(name, 1, Integer::sum);
            variables.newName(time == 1 ? name : name + time, injected);
        }
        for (Event event : model.events().all()) {
            methods.newName(lowerCamel(event.type().getSimpleName().toString()), event);
            model.callsOf(event).stream()
                    .filter(call -> !call.filters().isEmpty())
                    .forEach(call -> methods.newName(filterName(call), call));
        }
    }

    /** The field for what is injected. */
    String field(Argument.Injected injected) {
        return variables.get(injected);
    }

    /** The method that makes an event's calls. */
    String method(Event event) {
        return methods.get(event);
    }

    /** The method that tells whether a call's filters hold. */
    String filter(Call call) {
        return methods.get(call);
    }

    /** The event is in the name where the method is for several. */
    private String filterName(Call call) {
        boolean several = model.calls().stream()
                        .filter(other -> other.method().equals(call.method()))
                        .count()
                > 1;
        return call.method().getSimpleName() + "Applies"
                + (several ? "To" + call.event().type().getSimpleName() : "");
    }

    private static String simpleName(TypeName type) {
        ClassName raw =
                type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : (ClassName) type;
        return raw.simpleName();
    }

    private static String lowerCamel(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
