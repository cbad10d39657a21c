package dev.banksman.generator.read.extension;

import dev.banksman.generator.problem.Kind;
import dev.banksman.generator.problem.Place;
import dev.banksman.generator.problem.Problem;
import dev.banksman.generator.problem.Problems;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the extensions of one part of the document; what is wrong is reported and left out. */
public final class Extensions {
    private final Problems problems;

    public Extensions(Problems problems) {
        this.problems = problems;
    }

    /** The valid ones. Keys without our prefix are somebody else's. */
    public Values read(@Nullable Map<String, Object> extensions, Site site, Place place) {
        Map<Word, Object> valid = new EnumMap<>(Word.class);
        (extensions == null ? Map.<String, Object>of() : extensions).forEach((key, value) -> {
            if (key.startsWith(Word.PREFIX)) {
                Word.of(key)
                        .ifPresentOrElse(
                                word -> readWord(word, value, site, place.at(key), valid),
                                () -> unknown(key, site, place.at(key)));
            }
        });
        return new Values(valid, place);
    }

    private void readWord(Word word, @Nullable Object value, Site site, Place place, Map<Word, Object> valid) {
        if (!word.belongsOn(site)) {
            problems.add(
                    Problem.of(Kind.MISPLACED_EXTENSION, place, "it on " + site.words(), word.key(), word.places()));
        } else if (value != null && new FormCheck(problems).fits(word.form(site), value, word.key(), place)) {
            valid.put(word, value);
        } else if (value == null) {
            problems.add(Problem.of(
                    Kind.WRONG_VALUE,
                    place,
                    "nothing",
                    word.key(),
                    word.form(site).words(),
                    word.form(site).example()));
        }
    }

    private void unknown(String key, Site site, Place place) {
        Set<String> known = Word.keysOn(site);
        problems.add(Problem.of(Kind.UNKNOWN_EXTENSION, place, key, known).suggesting(key, known));
    }
}
