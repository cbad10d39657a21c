package dev.banksman.hcss;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became of each project of a bulk call. That some failed is part of it, and no exception: so ask
 * {@link #isComplete()}.
 *
 * <p>Immutable. {@link #retryFailed()} calls the server, through the client that made the result.
 *
 * @param <I> what the caller gave for each project
 */
public final class BulkResult<I> {
    private final List<BulkItem<I>> items;
    private final Function<List<BulkItem<I>>, List<BulkItem<I>>> again;

    BulkResult(List<BulkItem<I>> items, Function<List<BulkItem<I>>, List<BulkItem<I>>> again) {
        this.items = List.copyOf(items);
        this.again = again;
    }

    /** Every project, in the order in which they were given; unmodifiable. */
    public List<BulkItem<I>> items() {
        return items;
    }

    /** What was written or deleted. */
    public List<BulkItem<I>> success() {
        return having(BulkOutcome.SUCCESS);
    }

    /** What the server could not write or delete. */
    public List<BulkItem<I>> failed() {
        return having(BulkOutcome.FAILED);
    }

    /** What was not written because its fields are wrong; none when deleting. */
    public List<BulkItem<I>> invalid() {
        return having(BulkOutcome.INVALID);
    }

    /** What may have been done or not. */
    public List<BulkItem<I>> unknown() {
        return having(BulkOutcome.UNKNOWN);
    }

    /** What was not sent, since a request before it failed, or its own could not be sent. */
    public List<BulkItem<I>> notSent() {
        return having(BulkOutcome.NOT_SENT);
    }

    private List<BulkItem<I>> having(BulkOutcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).toList();
    }

    /** Whether all of it was done. */
    public boolean isComplete() {
        return success().size() == items.size();
    }

    /**
     * Sends again what failed, is unknown or was not sent, each under the id that it had: a project that was created
     * after all is replaced by itself, and not created twice. What is invalid would be so again, and is left.
     *
     * @return every project of this result, with what became of those that were sent again
     */
    public BulkResult<I> retryFailed() {
        List<BulkItem<I>> left = items.stream().filter(BulkResult::isWorthIt).toList();
        Map<ProjectId, BulkItem<I>> now =
                again.apply(left).stream().collect(Collectors.toMap(BulkItem::id, Function.identity()));
        List<BulkItem<I>> merged =
                items.stream().map(item -> now.getOrDefault(item.id(), item)).toList();
        return new BulkResult<>(merged, again);
    }

    private static boolean isWorthIt(BulkItem<?> item) {
        return switch (item.outcome()) {
            case FAILED, UNKNOWN, NOT_SENT -> true;
            case SUCCESS, INVALID -> false;
        };
    }

    /** How many there are of each outcome. */
    @Override
    public String toString() {
        Map<BulkOutcome, Integer> counts = new EnumMap<>(BulkOutcome.class);
        Arrays.stream(BulkOutcome.values())
                .forEach(outcome -> counts.put(outcome, having(outcome).size()));
        counts.values().removeIf(count -> count == 0);
        return "BulkResult" + counts;
    }
}
