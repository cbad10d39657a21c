package dev.banksman.generator.corpus;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** What is behind the numbers of the table: a line each, with the document, what it is, and where. */
final class Findings {
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    /** What a proof found. */
    void of(String document, DocumentProof proof) {
        lines(document, "does not compile", proof.errors(), error -> error);
        lines(document, "lost", proof.lost(), operation -> operation);
        lines(document, "wrong", proof.wrong(), wrong -> wrong.place() + "\t" + wrong.failure());
        lines(
                document,
                "contradicts its schema",
                proof.contradicting(),
                odd -> odd.place() + "\t" + odd.contradiction());
        lines(document, "without a type", proof.untyped(), place -> place);
        lines(document, "warning", proof.warnings(), warning -> warning);
    }

    /** What ended the run of a document. */
    void failure(String document, Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        lines(document, "not generated", List.of(trace.toString()), text -> text);
    }

    private <T> void lines(String document, String kind, List<T> found, Function<T, String> shown) {
        found.forEach(one ->
                lines.add(document + "\t" + kind + "\t" + shown.apply(one).replaceAll("\\R", " ")));
    }

    void clear() {
        lines.clear();
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
