package dev.banksman.client;

import dev.banksman.client.call.HeaderText;
import dev.banksman.client.parameters.Percent;
import dev.banksman.client.parameters.WireText;

/** How {@code @Param} arguments become text: like everywhere else, and not by their {@code toString()}. */
final class Expanders {
    private Expanders() {}

    /**
     * Encoded here, since Feign leaves alone what looks encoded: a value of {@code 100%25} would arrive as
     * {@code 100%}.
     */
    static String encodedText(Object value) {
        return Percent.encode(WireText.of(value));
    }

    /** Plain, without line breaks. */
    static String headerText(Object value) {
        return HeaderText.value("a @Param", WireText.of(value));
    }
}
