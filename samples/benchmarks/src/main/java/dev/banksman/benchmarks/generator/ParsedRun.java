package dev.banksman.benchmarks.generator;

import java.io.File;
import java.util.List;
import org.openapitools.codegen.ClientOptInput;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A generation whose document is parsed already: the parser is the front-end's, and the same for both. */
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures.
@State(Scope.Benchmark)
public class ParsedRun {
    private ClientOptInput parsed;

    @Setup(Level.Invocation)
    public void parse(Run run) {
        parsed = run.parse();
    }

    List<File> generate() {
        return Run.generate(parsed);
    }
}
