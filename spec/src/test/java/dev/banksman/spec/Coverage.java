package dev.banksman.spec;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Which operations and statuses of a document a judge has seen. Safe for use by several threads. */
public final class Coverage {
    private final Map<String, Set<String>> declared;
    private final Map<String, Set<String>> seen = new ConcurrentHashMap<>();

    Coverage(List<Operation> operations) {
        this.declared = new TreeMap<>();
        operations.forEach(operation -> declared.put(operation.id(), operation.statuses()));
    }

    void note(Operation operation, int status) {
        String key = operation.declaredStatus(status);
        if (!key.isEmpty()) {
            seen.computeIfAbsent(operation.id(), id -> new ConcurrentSkipListSet<>())
                    .add(key);
        }
    }

    /**
     * Every operation that was called, with the statuses that came back, as the document writes them; both in order.
     */
    public Map<String, Set<String>> seen() {
        Map<String, Set<String>> copy = new TreeMap<>();
        seen.forEach((id, statuses) -> copy.put(id, new TreeSet<>(statuses)));
        return copy;
    }

    /** The ids of the operations that were never called, in order. */
    public Set<String> unseenOperations() {
        Set<String> unseen = new TreeSet<>(declared.keySet());
        unseen.removeAll(seen.keySet());
        return unseen;
    }

    /** What the document declares and nobody saw, each as {@code archiveProject 404}, in order. */
    public Set<String> unseenAnswers() {
        Set<String> unseen = new TreeSet<>();
        declared.forEach((id, statuses) -> statuses.stream()
                .filter(status -> !seen.getOrDefault(id, new TreeSet<>()).contains(status))
                .forEach(status -> unseen.add(id + " " + status)));
        return unseen;
    }
}
