package dev.banksman.generator.read.extension;

import dev.banksman.generator.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The valid extensions of one part of the document. */
public record Values(Map<Word, Object> words, Place place) {

    public Optional<String> text(Word word) {
        return Optional.ofNullable(words.get(word))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    public boolean flag(Word word) {
        return Boolean.TRUE.equals(words.get(word));
    }

    /** The items of a list, or the one value that stands for such a list. */
    public List<Object> items(Word word) {
        Object value = words.get(word);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? List.copyOf(list) : List.of(value);
    }

    public List<String> texts(Word word) {
        return items(word).stream().map(String::valueOf).toList();
    }

    public Optional<Section> section(Word word) {
        return Optional.ofNullable(words.get(word))
                .filter(Map.class::isInstance)
                .map(value -> new Section((Map<?, ?>) value, word.key(), placeOf(word)));
    }

    public Place placeOf(Word word) {
        return place.at(word.key());
    }
}
