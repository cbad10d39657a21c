package dev.banksman.generator.corpus;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** All documents of a folder, one after the other. */
final class CorpusRun {
    private static final int WARM_UP = 5;

    private final CorpusSettings settings;
    private final PrintStream out;
    private final List<Row> ours = new ArrayList<>();
    private final List<Row> theirs = new ArrayList<>();
    private final Findings findings = new Findings();

    CorpusRun(CorpusSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Runs them, and tells each as it is done. */
    List<Row> run() throws IOException, InterruptedException {
        if (settings.peer()) {
            warmUp();
        }
        out.println(String.join("  ", Row.HEAD));
        long begun = System.nanoTime();
        List<Path> documents = documents();
        for (Path document : documents) {
            if (System.nanoTime() - begun > settings.within().toNanos()) {
                break;
            }
            String name = name(document);
            Row row = limited(name, document, () -> prove(name, document));
            ours.add(row);
            out.println(String.join("  ", row.cells()));
            if (settings.peer()) {
                theirs.add(limited(name, document, () -> peer(name, document)));
                out.println("  built-in: "
                        + String.join("  ", theirs.get(theirs.size() - 1).cells()));
            }
        }
        if (ours.size() < documents.size()) {
            out.println("Not begun within " + settings.within() + ": the largest " + (documents.size() - ours.size())
                    + " of " + documents.size());
        }
        report();
        return ours;
    }

    /** So that neither generator pays for the classes and the compilation that both need. */
    private void warmUp() throws IOException, InterruptedException {
        for (Path document : documents().stream().limit(WARM_UP).toList()) {
            limited("", document, () -> prove("", document));
            limited("", document, () -> peer("", document));
        }
        findings.clear();
    }

    /** The smallest first, so that a bounded run gets through most of them; without the files that others refer to. */
    private List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(settings.documents())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(json|ya?ml)"))
                    .filter(file -> file.equals(settings.documents()) || !RawDocument.isPart(file))
                    .sorted(Comparator.comparing(CorpusRun::size).thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    private static long size(Path document) {
        return document.toFile().length();
    }

    private String name(Path document) {
        return document.equals(settings.documents())
                ? document.getFileName().toString()
                : settings.documents().relativize(document).toString().replace('\\', '/');
    }

    private Row prove(String name, Path document) {
        Path folder = work();
        try {
            DocumentProof proof = DocumentProof.of(document, folder);
            findings.of(name, proof);
            return Row.of(name, proof);
        } finally {
            delete(folder);
        }
    }

    private static Row peer(String name, Path document) {
        Path folder = work();
        try {
            return Peer.row(name, document, folder);
        } finally {
            delete(folder);
        }
    }

    private Row limited(String name, Path document, Callable<Row> work) throws InterruptedException {
        String refusal = Limits.refusal(document);
        if (!refusal.isEmpty()) {
            return Row.failed(name, refusal);
        }
        try {
            return Limits.within(settings.limit(), work);
        } catch (TimeoutException e) {
            return Row.failed(name, "took longer than " + settings.limit());
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            findings.failure(name, cause);
            return Row.failed(name, cause.getClass().getSimpleName());
        }
    }

    private void report() throws IOException {
        Files.createDirectories(settings.report());
        write("table.tsv", ours);
        Files.writeString(settings.report().resolve("findings.tsv"), findings.toString());
        out.println(Row.summary("banksman", ours));
        if (settings.peer()) {
            write("built-in.tsv", theirs);
            out.println(Row.summary("java, library feign", theirs));
        }
        out.println("Written: " + settings.report().resolve("table.tsv") + ", and what is behind it: findings.tsv");
    }

    private void write(String file, List<Row> rows) throws IOException {
        List<List<String>> lines = new ArrayList<>(List.of(Row.HEAD));
        rows.forEach(row -> lines.add(row.cells()));
        Files.writeString(settings.report().resolve(file), Row.tsv(lines));
    }

    private static Path work() {
        try {
            return Files.createTempDirectory("banksman-corpus");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
