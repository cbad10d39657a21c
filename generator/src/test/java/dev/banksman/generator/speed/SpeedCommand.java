package dev.banksman.generator.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times documents beside the built-in generator, {@code -g java --library feign}.
 *
 * <p>{@code mvn -q -Pspeed -pl generator -am process-test-classes -Dspeed=folder-or-document}; {@code -Dspeed.runs=5}
 * runs of each, of which the one in the middle counts, with {@code -Dspeed.java=-Xmx1g} for each process: options of
 * Java's, with blanks between them.
 */
final class SpeedCommand {
    private SpeedCommand() {}

    /**
     * Takes a document or a folder of them, the runs of each, Java's options, the command line's jar, and where to
     * report.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Contest contest = new Contest(
                Path.of(arguments[3]), List.of(arguments[2].split(" ", -1)), Integer.parseInt(arguments[1]));
        Path report = Path.of(arguments[4]);
        Files.createDirectories(report.toAbsolutePath().getParent());
        StringBuilder table = new StringBuilder(line(Standing.HEAD));
        System.out.print(table);
        for (Path document : documents(Path.of(arguments[0]))) {
            String line = line(contest.run(document).cells());
            System.out.print(line);
            table.append(line);
        }
        Files.writeString(report, table);
        System.out.println("Seconds of processor time, then elapsed ones. Written: " + report);
    }

    private static List<Path> documents(Path given) throws IOException {
        try (Stream<Path> files = Files.walk(given)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(json|ya?ml)"))
                    .sorted()
                    .toList();
        }
    }

    private static String line(List<String> cells) {
        return String.join("\t", cells) + "\n";
    }
}
