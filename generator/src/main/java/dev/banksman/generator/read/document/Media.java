package dev.banksman.generator.read.document;

import dev.banksman.generator.problem.Place;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The media type by which a body is read or written, out of those that the document offers. */
public record Media(String type, MediaType value) {

    /** JSON before all else, and plain JSON before its dialects; otherwise the first. */
    public static Optional<Media> best(@Nullable Content content) {
        return best(content, Comparator.comparingInt(media -> media.json() ? jsonRank(media.bare()) : 2));
    }

    /** JSON before forms, those with parts before those without, and text before what only bytes can say. */
    public static Optional<Media> bestToSend(@Nullable Content content) {
        return best(content, Comparator.comparingInt(Media::sendRank));
    }

    private static Optional<Media> best(@Nullable Content content, Comparator<Media> order) {
        return Given.map(content).entrySet().stream()
                .map(entry -> new Media(entry.getKey(), entry.getValue() == null ? new MediaType() : entry.getValue()))
                .min(order);
    }

    private static int jsonRank(String bare) {
        return bare.equals("application/json") ? 0 : 1;
    }

    private static int sendRank(Media media) {
        if (media.json()) {
            return jsonRank(media.bare());
        } else if (media.multipart()) {
            return 2;
        } else if (media.form()) {
            return 3;
        }
        return media.text() ? 4 : media.xml() || media.type.contains("*") ? 6 : 5;
    }

    /** Whether the body is JSON text: not when its schema says that it is a file. */
    public boolean json() {
        String bare = bare();
        return (bare.endsWith("/json") || bare.endsWith("+json") || bare.equals("*/*")) && !binary();
    }

    public boolean xml() {
        return bare().endsWith("/xml") || bare().endsWith("+xml");
    }

    public boolean form() {
        return bare().equals("application/x-www-form-urlencoded");
    }

    public boolean multipart() {
        return bare().startsWith("multipart/");
    }

    /** Whether it is a text to hold in memory; tables and streams of events may be endless. */
    public boolean text() {
        return bare().startsWith("text/")
                && !json()
                && !xml()
                && !binary()
                && !events()
                && !bare().equals("text/csv")
                && !bare().contains("*");
    }

    /** Whether one value follows the other as long as the connection lasts. */
    public boolean events() {
        String bare = bare();
        return bare.equals("text/event-stream")
                || bare.contains("ndjson")
                || bare.contains("jsonl")
                || bare.endsWith("json-seq")
                || bare.contains("stream+json");
    }

    /** As it can stand in a request's {@code Content-Type}; empty when only the caller knows. */
    public Optional<String> contentType() {
        if (!type.contains("*")) {
            return Optional.of(type);
        }
        return typedJson() ? Optional.of("application/json") : Optional.empty();
    }

    /** Whether it is JSON, and not only anything that the caller likes. */
    public boolean typedJson() {
        return json() && !(type.contains("*") && value.getSchema() == null);
    }

    private boolean binary() {
        return value.getSchema() != null && "binary".equals(value.getSchema().getFormat());
    }

    private String bare() {
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    public String example(References references, Place place) {
        return Examples.of(
                value.getExample(),
                value.getExamples(),
                example -> references
                        .example(new Node<>(example, place.at("examples")))
                        .map(Node::value));
    }

    public static Map<String, MediaType> all(@Nullable Content content) {
        return Given.map(content);
    }
}
