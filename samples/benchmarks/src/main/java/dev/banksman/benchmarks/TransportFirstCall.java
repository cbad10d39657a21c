package dev.banksman.benchmarks;

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
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a transport adds to the start of a process: building it and its first call, in a fresh JVM each, so mostly class
 * loading. A command-line tool or a function in the cloud pays this every time.
 */
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class TransportFirstCall {
    @Param
    Transport transport;

    private LoopbackServer server;

    @Setup
    public void start() {
        server = LoopbackServer.start();
    }

    @TearDown
    public void close() throws IOException {
        server.close();
    }

    @Benchmark
    public byte[] first() throws IOException {
        try (ClosableClient client = transport.open()) {
            return Exchange.GET_2_KB.run(client, Exchange.GET_2_KB.request(server));
        }
    }
}
