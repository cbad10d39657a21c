package dev.banksman.benchmarks.generator;

import java.io.File;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** What is measured; the classes below say in what state Java is by then. */
public abstract class Work {
    /** From the parsed document to the last file. */
    @Benchmark
    public List<File> generate(ParsedRun run) {
        return run.generate();
    }

    /** All of it. */
    @Benchmark
    public List<File> parseAndGenerate(Run run) {
        return Run.generate(run.parse());
    }
}
