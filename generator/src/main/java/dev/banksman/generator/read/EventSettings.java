package dev.banksman.generator.read;

import dev.banksman.generator.plan.EventsPlan.Locator;
import dev.banksman.generator.plan.EventsPlan.Signature;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
        Object pointer = item.get("pointer");
        return pointer == null
                ? new Locator(Locator.Kind.HEADER, String.valueOf(item.get("header")))
                : new Locator(Locator.Kind.POINTER, String.valueOf(pointer));
    }

    /** The first recipe that is declared: all deliveries come to one receiver. */
    Optional<Signature> signature() {
        return all.stream()
                .flatMap(section -> section.section("signature").stream())
                .findFirst()
                .map(section -> new Signature(
                        section.text("header"),
                        section.text("algorithm", "HmacSHA256"),
                        Signature.Encoding.valueOf(
                                section.text("encoding", "hex").toUpperCase(Locale.ROOT)),
                        section.text("prefix")));
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
