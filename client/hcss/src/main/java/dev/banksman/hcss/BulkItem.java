package dev.banksman.hcss;

import dev.banksman.client.error.BanksmanException;
import org.jspecify.annotations.Nullable;

/**
 * One project of a bulk call, and what became of it.
 *
 * @param input what the caller gave, the same object
 * @param id the id that it was sent with: its own, or the one that it was given before it was sent
 * @param detail what the server said of it, as JSON (a text, a map …), in a form that the document leaves open; null
 *     when it said nothing
 * @param cause why the request with it failed as a whole; null when it did not
 * @param <I> what the caller gives
 */
public record BulkItem<I>(
        I input,
        ProjectId id,
        BulkOutcome outcome,
        @Nullable Object detail,
        @Nullable BanksmanException cause) {

    /** What has not been sent yet. */
    static <I> BulkItem<I> of(I input, ProjectId id) {
        return new BulkItem<>(input, id, BulkOutcome.NOT_SENT, null, null);
    }

    BulkItem<I> with(BulkOutcome other, @Nullable Object said) {
        return new BulkItem<>(input, id, other, said, null);
    }

    BulkItem<I> failing(BulkOutcome other, BanksmanException why) {
        return new BulkItem<>(input, id, other, null, why);
    }
}
