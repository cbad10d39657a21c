package dev.banksman.generator.read;

import dev.banksman.generator.problem.Place;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The media type by which a body is read, out of those that the document offers. */
record Media(String type, MediaType value) {

    /** JSON before all else, and plain JSON before its dialects; otherwise the first. */
    static Optional<Media> best(@Nullable Content content) {
        return Given.map(content).entrySet().stream()
                .min(Comparator.comparingInt(entry -> rank(entry.getKey())))
                .map(entry -> new Media(entry.getKey(), entry.getValue()));
    }

    private static int rank(String type) {
        String bare = bare(type);
        if (bare.equals("application/json")) {
            return 0;
        }
        return isJson(bare) ? 1 : 2;
    }

    /** Whether the body is JSON text: not when its schema says that it is a file. */
    boolean json() {
        return isJson(bare(type)) && !binary();
    }

    boolean xml() {
        String bare = bare(type);
        return bare.endsWith("/xml") || bare.endsWith("+xml");
    }

    private boolean binary() {
        return value.getSchema() != null && "binary".equals(value.getSchema().getFormat());
    }

    private static boolean isJson(String bare) {
        return bare.equals("application/json") || bare.endsWith("+json") || bare.equals("*/*");
    }

    private static String bare(String type) {
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    String example(References references, Place place) {
        return Examples.of(
                value.getExample(),
                value.getExamples(),
                example -> references
                        .example(new Node<>(example, place.at("examples")))
                        .map(Node::value));
    }

    static Map<String, MediaType> all(@Nullable Content content) {
        return Given.map(content);
    }
}
