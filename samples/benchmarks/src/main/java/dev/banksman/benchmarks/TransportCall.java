package dev.banksman.benchmarks;

import feign.Request;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Which HTTP transport costs less per call, on warm connections: time, and with {@code -prof gc} bytes allocated.
 *
 * <p>Times include the server's share, the same for both. With eight threads, calls per second are 8 / time.
 */
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TransportCall {
    @Param
    Transport transport;

    @Param
    Exchange exchange;

    private LoopbackServer server;
    private ClosableClient client;
    private Request request;

    @Setup
    public void open() {
        server = LoopbackServer.start();
        client = transport.open();
        request = exchange.request(server);
    }

    @TearDown
    public void close() throws IOException {
        client.close();
        server.close();
    }

    @Benchmark
    @Threads(1)
    public byte[] alone() throws IOException {
        return exchange.run(client, request);
    }

    @Benchmark
    @Threads(8)
    public byte[] eightThreads() throws IOException {
        return exchange.run(client, request);
    }
}
