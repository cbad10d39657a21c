package dev.banksman.client.call;

import feign.MethodMetadata;
import feign.Request;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the operation behind a request is declared to be: the annotations of its method, else of its interface. */
public final class Declared {
    private Declared() {}

    /** The annotation on the operation's method. */
    public static <A extends Annotation> Optional<A> onMethod(Request request, Class<A> annotation) {
        return metadata(request).map(found -> found.method().getAnnotation(annotation));
    }

    /** All annotations of a kind on the operation's method, in their order; where it has none, on its interface. */
    public static <A extends Annotation> List<A> allOn(Request request, Class<A> annotation) {
        return metadata(request)
                .map(found -> {
                    List<A> own = List.of(found.method().getAnnotationsByType(annotation));
                    return own.isEmpty() ? List.of(found.targetType().getAnnotationsByType(annotation)) : own;
                })
                .orElse(List.of());
    }

    /** The annotation on the operation's interface. */
    public static <A extends Annotation> Optional<A> onType(Request request, Class<A> annotation) {
        return metadata(request).map(found -> found.targetType().getAnnotation(annotation));
    }

    /** The annotation on the method, else on the interface: the nearer one counts alone. */
    public static <A extends Annotation> Optional<A> on(Request request, Class<A> annotation) {
        return onMethod(request, annotation).or(() -> onType(request, annotation));
    }

    /**
     * The interface and method, such as {@code ProjectsApi#get(ProjectId)}; the HTTP method when there is none behind
     * it.
     */
    public static String name(Request request) {
        return metadata(request)
                .map(MethodMetadata::configKey)
                .orElse(request.httpMethod().name());
    }

    private static Optional<MethodMetadata> metadata(Request request) {
        feign.@Nullable RequestTemplate template = request.requestTemplate();
        return template == null ? Optional.empty() : Optional.ofNullable(template.methodMetadata());
    }
}
