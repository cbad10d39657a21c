package dev.banksman.benchmarks;

import java.io.Closeable;

/** A Feign client that owns its connections. */
interface ClosableClient extends feign.Client, Closeable {
    /**
     * Idle connections that each candidate keeps: more than any benchmark has threads. OkHttp's default is 5, Apache's
     * 5 a route.
     */
    int MAX_IDLE = 64;
}
