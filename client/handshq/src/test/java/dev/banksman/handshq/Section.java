package dev.banksman.handshq;

import java.util.List;
import java.util.function.Consumer;

/**
 * The operations of a part of the document, by what is wanted of them.
 *
 * @param succeeding calls that all succeed, each operation at least once
 * @param lists paged lists, asked for page 0
 * @param onWhatIsNotThere each operation that names something in its path
 * @param unprocessable each operation that can refuse its body, with one that it refuses
 * @param others the operations that are neither
 */
record Section(
        Consumer<HandsHq> succeeding,
        List<Consumer<HandsHq>> lists,
        List<Consumer<HandsHq>> onWhatIsNotThere,
        List<Consumer<HandsHq>> unprocessable,
        List<Consumer<HandsHq>> others) {}
