package dev.banksman.generator.read.event;

import dev.banksman.generator.plan.EventsPlan.Locator;
import dev.banksman.generator.plan.EventsPlan.Signature;
import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import dev.banksman.generator.read.extension.Section;
import dev.banksman.generator.read.extension.Values;
import dev.banksman.generator.read.extension.Word;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code x-banksman-event} says on the document, and on webhooks where it says something else. */
final class EventSettings {
    private final Optional<Section> root;
    private final List<Section> all;

    EventSettings(Values document, List<EventSource> sources) {
        this.root = document.section(Word.EVENT);
        this.all = Stream.concat(
                        root.stream(),
                        sources.stream().map(EventSource::section).flatMap(Optional::stream))
                .toList();
    }

    Optional<Section> root() {
        return root;
    }

    /** All declared places, those of the document first. */
    Set<Locator> locators() {
        Set<Locator> locators = new LinkedHashSet<>();
        all.forEach(section -> section.objects("type").forEach(item -> locators.add(locator(item))));
        return locators;
    }

    private static Locator locator(Map<?, ?> item) {
        return new Locator(texts(item.get("header")), texts(item.get("pointer")));
    }

    private static List<String> texts(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(String.valueOf(value));
    }

    boolean looseSpelling() {
        return root.filter(section -> section.flag("looseSpelling")).isPresent();
    }

    /** The first recipe that is declared: all deliveries come to one receiver. */
    Optional<Signature> signature() {
        return signatures().stream().findFirst().map(EventSettings::signature);
    }

    private List<Section> signatures() {
        return all.stream()
                .flatMap(section -> section.section("signature").stream())
                .toList();
    }

    private static Signature signature(Section section) {
        return new Signature(
                section.text("header"),
                section.text("algorithm", "HmacSHA256"),
                encoding(section.text("encoding", "hex")),
                section.text("prefix"),
                new Signature.Content(
                        section.text("content"),
                        section.text("separator"),
                        section.text("timestamp"),
                        section.text("tolerance")),
                new Signature.Key(section.text("keyPrefix"), encoding(section.text("keyEncoding", "text"))));
    }

    private static Signature.Encoding encoding(String word) {
        return Signature.Encoding.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Warns of recipes that are never used, and of words about events where there are none. */
    void report(Problems problems, boolean events) {
        signatures().stream()
                .filter(section -> !signature(section).equals(signature().orElseThrow()))
                .forEach(section -> problems.add(
                        Problem.of(Kind.SECOND_SIGNATURE, section.place(), "another by " + section.text("header"))));
        root.filter(section -> !events)
                .ifPresent(
                        section -> problems.add(Problem.of(Kind.NO_EVENTS, section.place(), "a document without any")));
    }

    /** The first status that is declared; 0 when there is none. */
    int unsubscribe() {
        return all.stream()
                .filter(section -> section.has("unsubscribe"))
                .mapToInt(section -> section.count("unsubscribe", 0))
                .findFirst()
                .orElse(0);
    }
}
