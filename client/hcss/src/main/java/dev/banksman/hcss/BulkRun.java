package dev.banksman.hcss;

import dev.banksman.client.error.ApiException;
import dev.banksman.client.error.BanksmanException;
import dev.banksman.client.error.NoAnswerException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Sends many projects, chunk by chunk, one after the other.
 *
 * @param <I> what the caller gives for each project
 */
final class BulkRun<I> {
    private final int chunkSize;
    private final Function<List<BulkItem<I>>, RangeAnswer> call;

    BulkRun(int chunkSize, Function<List<BulkItem<I>>, RangeAnswer> call) {
        this.chunkSize = chunkSize;
        this.call = call;
    }

    BulkResult<I> run(List<BulkItem<I>> items) {
        checkIds(items);
        return new BulkResult<>(sent(items), this::sent);
    }

    private void checkIds(List<BulkItem<I>> items) {
        Set<ProjectId> ids = new HashSet<>();
        for (BulkItem<I> item : items) {
            if (!ids.add(item.id())) {
                throw new IllegalArgumentException("A project can be in a range once. Found twice: " + item.id()
                        + ". Leave one of them out; nothing was sent.");
            }
        }
    }

    /**
     * After a request that failed, the rest is left unsent. Only when nothing at all was done, since the very first
     * request was refused, that is an exception.
     */
    private List<BulkItem<I>> sent(List<BulkItem<I>> items) {
        List<BulkItem<I>> results = new ArrayList<>();
        int start = 0;
        while (start < items.size()) {
            List<BulkItem<I>> chunk = items.subList(start, Math.min(items.size(), start + chunkSize));
            start += chunk.size();
            try {
                RangeAnswer answer = call.apply(chunk);
                chunk.forEach(item -> results.add(answer.tell(item)));
            } catch (BanksmanException e) {
                BulkOutcome outcome = outcome(e);
                if (results.isEmpty() && outcome == BulkOutcome.FAILED) {
                    throw e;
                }
                chunk.forEach(item -> results.add(item.failing(outcome, e)));
                items.subList(start, items.size()).forEach(item -> results.add(item.failing(BulkOutcome.NOT_SENT, e)));
                return results;
            }
        }
        return results;
    }

    /** A refusal (4xx) is about the whole request; a 5xx may come after the work was done. */
    private static BulkOutcome outcome(BanksmanException failure) {
        if (failure instanceof ApiException answer) {
            return answer.status() < 500 ? BulkOutcome.FAILED : BulkOutcome.UNKNOWN;
        }
        if (failure instanceof NoAnswerException none) {
            return none.attempts() == 0 ? BulkOutcome.NOT_SENT : BulkOutcome.UNKNOWN;
        }
        return BulkOutcome.FAILED;
    }
}
