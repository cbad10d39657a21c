package dev.banksman.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void helps() throws Exception {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(CommandLine.HELP);
    }

    @Test
    void saysWhereItIsUntilItIsInterrupted() throws Exception {
        PipedInputStream shown = new PipedInputStream();
        CommandLine program = new CommandLine(new PrintStream(new PipedOutputStream(shown), true), System.err);
        FutureTask<Integer> running = new FutureTask<>(program::run);
        Thread thread = new Thread(running);
        thread.start();
        BufferedReader lines = new BufferedReader(new InputStreamReader(shown, StandardCharsets.UTF_8));
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 10; line++) {
            text.append(lines.readLine()).append('\n');
        }
        thread.interrupt();

        assertThat(catchThrowable(running::get)).hasCauseInstanceOf(InterruptedException.class);
        assertThat(text.toString()).matches("""
                        The Banksman sandbox is running: http://127\\.0\\.0\\.1:\\d+/
                          HandsHQ    http://127\\.0\\.0\\.1:\\d+/handshq/v1
                          token      sandbox-c0ffee5eed-handshq
                          Handshake  http://127\\.0\\.0\\.1:\\d+
                          key        sandbox-4a9f00d-handshake
                          HCSS       http://127\\.0\\.0\\.1:\\d+/hcss/precon
                          client     sandbox-client, whose secret is on the page
                          HQ         http://127\\.0\\.0\\.1:\\d+/hellohq
                          token      sandbox-hellohq-token
                        Ctrl\\+C stops it\\.
                        """);
    }

    @Test
    void saysWhatItTakes() throws Exception {
        assertRefused("--prot 80", "--prot", "80");
        assertRefused("--port without a number", "--port");
        assertRefused("--port eighty", "--port", "eighty");
        assertRefused("--port 80 81", "--port", "80", "81");
    }

    @Test
    void refusesAPortThatCannotBe() throws Exception {
        assertThat(run("--port", "70000")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("A port is from 0 to 65535. Found: 70000." + System.lineSeparator());
    }

    private void assertRefused(String found, String... args) throws InterruptedException {
        err.reset();
        assertThat(run(args)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("The options are --port <number from 0 to 65535> and --help. Found: " + found + "."
                        + System.lineSeparator());
    }

    private int run(String... args) throws InterruptedException {
        return new CommandLine(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(args);
    }
}
