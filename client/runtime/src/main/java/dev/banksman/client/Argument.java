package dev.banksman.client;

import dev.banksman.client.annotation.Parameters;
import dev.banksman.client.annotation.PathStyle;
import dev.banksman.client.annotation.Polling;
import dev.banksman.client.annotation.ResumeFrom;
import dev.banksman.client.parameters.JsonText;
import dev.banksman.client.parameters.PathText;
import feign.Param;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One argument of a method.
 *
 * @param name what messages call it
 * @param kind its annotation; null for a body and for an address
 * @param inPath whether it is a part of the path
 * @param style how it is written there, where Feign can't do it
 * @param body whether it is the request's body
 */
record Argument(
        String name,
        @Nullable Class<? extends Annotation> kind,
        boolean nullable,
        boolean inPath,
        @Nullable PathStyle style,
        boolean body) {
    /** What Feign gets in place of an argument that is written by us. */
    private static final String ELSEWHERE = "x";

    static Argument of(Method method, int index, String path) {
        boolean nullable = method.getAnnotatedParameterTypes()[index].isAnnotationPresent(Nullable.class);
        PathStyle style = method.getParameters()[index].getAnnotation(PathStyle.class);
        for (Annotation annotation : method.getParameterAnnotations()[index]) {
            if (annotation instanceof Param param) {
                boolean inPath = path.contains("{" + param.value() + "}");
                return new Argument(param.value(), Param.class, nullable, inPath, style, false);
            }
            Optional<String> own = ownName(annotation);
            if (own.isPresent()) {
                return new Argument(own.get(), annotation.annotationType(), nullable, false, null, false);
            }
        }
        Class<?> type = method.getParameterTypes()[index];
        return new Argument("the " + type.getSimpleName(), null, nullable, false, null, type != URI.class);
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

    /** What Feign is given for it: it refuses a body that is null, and knows no styles. */
    @Nullable
    Object forFeign(@Nullable Object given) {
        if (style != null) {
            return ELSEWHERE;
        }
        return body && given == null ? NoBody.NONE : given;
    }

    /** What stands for it when the address is known already. */
    @Nullable
    Object elsewhere() {
        return inPath ? ELSEWHERE : null;
    }

    void check(String operation, @Nullable Object given, JsonText json) {
        if (given == null && (!nullable || inPath)) {
            throw new NullPointerException(operation + ": " + name + " must not be null. Pass a value.");
        }
        if (inPath && given != null) {
            checkSegment(operation, inPath(given, json));
        }
    }

    /** Its text in the path, encoded. */
    String inPath(@Nullable Object given, JsonText json) {
        return style == null
                ? PathText.simple(given, json)
                : PathText.of(style.name().isEmpty() ? name : style.name(), style, given, json);
    }

    /**
     * An empty segment or a dot segment would be another address (RFC 3986, section 5.2.4), such as that of the whole
     * list.
     */
    private void checkSegment(String operation, String text) {
        if (text.isEmpty() || text.equals(".") || text.equals("..")) {
            throw new IllegalArgumentException(operation + ": " + name
                    + " must not be empty, \".\" or \"..\", since the request would go to another address. "
                    + "Found: \"" + text + "\". Pass the id of what is meant.");
        }
    }
}
