package dev.banksman.generator.speed;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one process took, in seconds.
 *
 * @param parsing processor time of the front-end's parser, which both generators share
 * @param generating processor time from there to the last file
 * @param process processor time of the whole process
 */
record Times(
        double parsing,
        double generating,
        double process,
        double parsingElapsed,
        double generatingElapsed,
        double processElapsed) {
    /** How {@link TimedRun}'s line begins. */
    static final String LINE = "times: ";

    private static final double NANOS = 1e9;

    static Times parse(String line, long elapsed) {
        String[] nanos = line.substring(LINE.length()).split(" ", -1);
        double[] seconds = new double[nanos.length];
        for (int i = 0; i < nanos.length; i++) {
            seconds[i] = Long.parseLong(nanos[i]) / NANOS;
        }
        return new Times(seconds[1], seconds[3], seconds[4], seconds[0], seconds[2], elapsed / NANOS);
    }

    /** Of several runs, the one in the middle: each time for itself. */
    static Times median(List<Times> runs) {
        return new Times(
                middle(runs, Times::parsing),
                middle(runs, Times::generating),
                middle(runs, Times::process),
                middle(runs, Times::parsingElapsed),
                middle(runs, Times::generatingElapsed),
                middle(runs, Times::processElapsed));
    }

    private static double middle(List<Times> runs, ToDoubleFunction<Times> time) {
        return runs.stream()
                .map(time::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(runs.size() / 2);
    }
}
