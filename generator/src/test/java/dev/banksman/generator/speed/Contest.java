package dev.banksman.generator.speed;

import dev.banksman.generator.BanksmanGenerator;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Both generators on one document, in turn.
 *
 * @param commandLine the front-end's command line, as it is published
 * @param options Java's, for each process
 * @param runs of each generator
 */
record Contest(Path commandLine, List<String> options, int runs) {

    Standing run(Path document) throws IOException, InterruptedException {
        List<Times> ours = new ArrayList<>();
        List<Times> theirs = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            ours.add(time("banksman", document));
            theirs.add(time("java", document));
        }
        return new Standing(String.valueOf(document.getFileName()), Times.median(ours), Times.median(theirs));
    }

    private Times time(String generator, Path document) throws IOException, InterruptedException {
        try (Workspace folder = Workspace.create()) {
            List<String> command = command(generator, document, folder.path());
            long begun = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String line = line(process, command);
            process.waitFor();
            return Times.parse(line, System.nanoTime() - begun);
        }
    }

    private static String line(Process process, List<String> command) throws IOException {
        try (BufferedReader output = process.inputReader()) {
            return output.lines()
                    .filter(line -> line.startsWith(Times.LINE))
                    .findFirst()
                    .orElseThrow(() -> new IOException(
                            "A run ended before it told its times. See why: " + String.join(" ", command)));
        }
    }

    private List<String> command(String generator, Path document, Path folder) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = String.join(
                File.pathSeparator, commandLine.toString(), home(BanksmanGenerator.class), home(TimedRun.class));
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, TimedRun.class.getName(), generator));
        command.addAll(List.of(document.toString(), folder.toString()));
        return command;
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
