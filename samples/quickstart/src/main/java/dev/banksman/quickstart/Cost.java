package dev.banksman.quickstart;

import dev.banksman.client.call.CallListener;
import dev.banksman.client.call.CallReport;
import java.time.Duration;

/** Adds up what the run cost. */
final class Cost implements CallListener {
    private int calls;
    private int requests;
    private int pages;
    private Duration waited = Duration.ZERO;

    @Override
    public synchronized void onCall(CallReport report) {
        calls++;
        requests += report.attempts();
        waited = waited.plus(report.took());
        if (report.operation().contains("listAll")) {
            pages++;
        }
    }

    @Override
    public synchronized String toString() {
        return requests + " requests, " + pages + " of them pages, " + (requests - calls) + " retries; "
                + waited.toMillis() + " ms spent on calls";
    }
}
