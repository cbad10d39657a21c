package dev.banksman.generator.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What one document may cost, as far as one process can see to it: time, and the size that memory follows from. */
final class Limits {
    private static final long LARGEST = 32L << 20;

    private Limits() {}

    /** Why a document is not even tried; empty when it is. */
    static String refusal(Path document) {
        try {
            long size = Files.size(document);
            return size > LARGEST ? size + " bytes are more than " + LARGEST : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Runs something in a thread of its own, which is interrupted and left behind when it takes too long.
     *
     * @throws TimeoutException when it took too long
     * @throws ExecutionException with what it threw, an {@link OutOfMemoryError} included
     */
    static <T> T within(Duration limit, Callable<T> work)
            throws TimeoutException, ExecutionException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "document");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw e;
        }
    }
}
