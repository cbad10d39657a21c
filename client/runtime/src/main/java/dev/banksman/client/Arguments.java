package dev.banksman.client;

import dev.banksman.client.annotation.Parameters;
import dev.banksman.client.annotation.Polling;
import dev.banksman.client.annotation.ResumeFrom;
import dev.banksman.client.model.Cursor;
import dev.banksman.client.model.PollOptions;
import dev.banksman.client.parameters.RequestParameters;
import dev.banksman.client.parameters.WireText;
import feign.Param;
import feign.RequestLine;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The arguments of one method, as they must be and as our own annotations mark them. */
final class Arguments {
    private final String operation;
    private final List<Argument> arguments;

    private Arguments(String operation, List<Argument> arguments) {
        this.operation = operation;
        this.arguments = arguments;
    }

    static Arguments of(String operation, Method method) {
        RequestLine line = method.getAnnotation(RequestLine.class);
        String path = line == null ? "" : line.value().replaceFirst("\\?.*", "");
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < method.getParameterCount(); i++) {
            arguments.add(Argument.of(method, i, path));
        }
        return new Arguments(operation, arguments);
    }

    /**
     * Refuses what can't make a request.
     *
     * @throws NullPointerException when one is null that must not be
     * @throws IllegalArgumentException when a path parameter would change the path
     */
    void check(@Nullable Object[] given) {
        for (int i = 0; i < arguments.size(); i++) {
            arguments.get(i).check(operation, given[i]);
        }
    }

    RequestParameters parameters(@Nullable Object[] given) {
        return marked(Parameters.class, given)
                .map(found -> RequestParameters.of((Record) found))
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

    /**
     * One of them: its name in messages, its annotation, whether it may be null, and whether it is a part of the path.
     */
    private record Argument(String name, @Nullable Class<? extends Annotation> kind, boolean nullable, boolean inPath) {
        static Argument of(Method method, int index, String path) {
            boolean nullable = method.getAnnotatedParameterTypes()[index].isAnnotationPresent(Nullable.class);
            for (Annotation annotation : method.getParameterAnnotations()[index]) {
                if (annotation instanceof Param param) {
                    boolean inPath = path.contains("{" + param.value() + "}");
                    return new Argument(param.value(), Param.class, nullable, inPath);
                }
                Optional<String> own = ownName(annotation);
                if (own.isPresent()) {
                    return new Argument(own.get(), annotation.annotationType(), nullable, false);
                }
            }
            String type = method.getParameterTypes()[index].getSimpleName();
            return new Argument("the " + type, null, nullable, false);
        }

        private static Optional<String> ownName(Annotation annotation) {
            if (annotation instanceof Parameters) {
                return Optional.of("the query");
            }
            if (annotation instanceof ResumeFrom) {
                return Optional.of("the cursor");
            }
            return annotation instanceof Polling ? Optional.of("the poll options") : Optional.empty();
        }

        void check(String operation, @Nullable Object given) {
            if (given == null && (!nullable || inPath)) {
                throw new NullPointerException(operation + ": " + name + " must not be null. Pass a value.");
            }
            if (inPath && given != null) {
                checkSegment(operation, text(given));
            }
        }

        private static String text(Object given) {
            return given instanceof Iterable<?> list
                    ? StreamSupport.stream(list.spliterator(), false)
                            .map(WireText::of)
                            .collect(Collectors.joining(","))
                    : WireText.of(given);
        }

        /**
         * An empty segment or a dot segment would be another address (RFC 3986, section 5.2.4), such as that of the
         * whole list.
         */
        private void checkSegment(String operation, String text) {
            if (text.isEmpty() || text.equals(".") || text.equals("..")) {
                throw new IllegalArgumentException(operation + ": " + name
                        + " must not be empty, \".\" or \"..\", since the request would go to another address. "
                        + "Found: \"" + text + "\". Pass the id of what is meant.");
            }
        }
    }
}
