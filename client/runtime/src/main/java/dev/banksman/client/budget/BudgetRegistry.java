package dev.banksman.client.budget;

import dev.banksman.client.call.Time;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The budgets of this process that documents ask for, so that two clients with one credential share one. A budget lives
 * as long as a client holds it, and as long as it remembers a request: so a client per task doesn't start with a fresh
 * minute.
 *
 * <p>Safe for use by several threads.
 */
final class BudgetRegistry {
    static final BudgetRegistry PROCESS = new BudgetRegistry();

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Key, WeakReference<SlidingBudget>> known = new HashMap<>();
    private final Map<Key, SlidingBudget> remembering = new HashMap<>();

    /** The budget under this key; looked up for each request, as looking it up keeps it alive. */
    SlidingBudget budget(Key key) {
        lock.lock();
        try {
            SlidingBudget budget = held(key);
            SlidingBudget found = budget == null ? created(key) : budget;
            remembering.put(key, found);
            return found;
        } finally {
            lock.unlock();
        }
    }

    /** How many budgets are alive because they remember a request. */
    int size() {
        lock.lock();
        try {
            return remembering.size();
        } finally {
            lock.unlock();
        }
    }

    private @Nullable SlidingBudget held(Key key) {
        WeakReference<SlidingBudget> reference = known.get(key);
        return reference == null ? null : reference.get();
    }

    private SlidingBudget created(Key key) {
        remembering.values().removeIf(SlidingBudget::idle);
        known.values().removeIf(reference -> reference.get() == null);
        SlidingBudget budget = new SlidingBudget(key.requests(), key.period(), key.time());
        known.put(key, new WeakReference<>(budget));
        return budget;
    }

    /**
     * What tells budgets apart.
     *
     * @param owner who is counted: digests and host names, never a secret
     */
    record Key(String owner, int requests, Duration period, Time time) {}
}
