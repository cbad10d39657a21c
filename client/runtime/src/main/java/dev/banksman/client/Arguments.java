package dev.banksman.client;

import dev.banksman.client.annotation.Parameters;
import dev.banksman.client.annotation.Polling;
import dev.banksman.client.annotation.ResumeFrom;
import dev.banksman.client.model.Cursor;
import dev.banksman.client.model.PollOptions;
import dev.banksman.client.parameters.JsonText;
import dev.banksman.client.parameters.RequestParameters;
import feign.RequestLine;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The arguments of one method, as they must be and as our own annotations mark them. */
final class Arguments {
    private final String operation;
    private final List<Argument> arguments;
    private final JsonText json;

    private Arguments(String operation, List<Argument> arguments, JsonText json) {
        this.operation = operation;
        this.arguments = arguments;
        this.json = json;
    }

    static Arguments of(String operation, Method method, JsonText json) {
        RequestLine line = method.getAnnotation(RequestLine.class);
        String path = line == null ? "" : line.value().replaceFirst("\\?.*", "");
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < method.getParameterCount(); i++) {
            arguments.add(Argument.of(method, i, path));
        }
        return new Arguments(operation, arguments, json);
    }

    /**
     * Refuses what can't make a request.
     *
     * @throws NullPointerException when one is null that must not be
     * @throws IllegalArgumentException when a path parameter would change the path
     */
    void check(@Nullable Object[] given) {
        for (int i = 0; i < arguments.size(); i++) {
            arguments.get(i).check(operation, given[i], json);
        }
    }

    /** What Feign is given for them. */
    @Nullable
    Object[] forFeign(@Nullable Object[] given) {
        @Nullable Object[] passed = new Object[given.length];
        Arrays.setAll(passed, i -> arguments.get(i).forFeign(given[i]));
        return passed;
    }

    /** What stands for them when the address is known already. */
    @Nullable
    Object[] elsewhere() {
        return arguments.stream().map(Argument::elsewhere).toArray();
    }

    /** The path's texts, when there is one that Feign can't write. */
    Optional<PathTexts> path(@Nullable Object[] given) {
        if (arguments.stream().allMatch(argument -> argument.style() == null)) {
            return Optional.empty();
        }
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            if (argument.inPath()) {
                texts.put(argument.name(), argument.inPath(given[i], json));
            }
        }
        return Optional.of(new PathTexts(texts));
    }

    RequestParameters parameters(@Nullable Object[] given) {
        return marked(Parameters.class, given)
                .map(found -> RequestParameters.of((Record) found, json))
                .orElse(RequestParameters.none());
    }

    /** The address to call instead of the interface's own. */
    Optional<URI> url(@Nullable Object[] given) {
        return Arrays.stream(given)
                .filter(URI.class::isInstance)
                .map(URI.class::cast)
                .findFirst();
    }

    Optional<Cursor> cursor(@Nullable Object[] given) {
        return marked(ResumeFrom.class, given).map(Cursor.class::cast);
    }

    @SuppressWarnings("unchecked") // the interface declares it for what its method returns
    PollOptions<Object> pollOptions(@Nullable Object[] given) {
        return (PollOptions<Object>) marked(Polling.class, given)
                .orElseGet(() -> PollOptions.builder().build());
    }

    private Optional<Object> marked(Class<? extends Annotation> annotation, @Nullable Object[] given) {
        return IntStream.range(0, arguments.size())
                .filter(i -> arguments.get(i).kind() == annotation)
                .mapToObj(i -> given[i])
                .filter(Objects::nonNull)
                .findFirst();
    }
}
