package dev.banksman.sandbox;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** The sandbox as a program: reads its arguments, says where it is, and stays until it is stopped. */
final class CommandLine {
    static final String HELP = """
            Starts the Banksman sandbox on 127.0.0.1 and prints the address of its page.

              --port <number>   where to listen, 0 to 65535 (default 0: a free port)
              --help            this text
            """;

    private static final int WRONG_USE = 2;

    private final PrintStream out;
    private final PrintStream err;

    CommandLine(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Returns the exit status; while the sandbox runs it does not return, until its thread is interrupted. */
    int run(String... args) throws InterruptedException {
        if (args.length == 1 && args[0].equals("--help")) {
            out.print(HELP);
            return 0;
        }
        try {
            serve(SandboxOptions.defaults().port(port(args)));
            return 0;
        } catch (IllegalArgumentException | IllegalStateException e) {
            err.println(e.getMessage());
            return WRONG_USE;
        }
    }

    private void serve(SandboxOptions options) throws InterruptedException {
        try (Sandbox sandbox = Sandbox.start(options)) {
            out.println("The Banksman sandbox is running: " + sandbox.url());
            out.println("  HandsHQ    " + sandbox.handsHq().url());
            out.println("  token      " + sandbox.handsHq().token());
            out.println("  Handshake  " + sandbox.handshake().url());
            out.println("  key        " + sandbox.handshake().key());
            out.println("  HCSS       " + sandbox.hcss().url());
            out.println("  client     " + sandbox.hcss().clientId() + ", whose secret is on the page");
            out.println("  HQ         " + sandbox.helloHq().url());
            out.println("  token      " + sandbox.helloHq().token());
            out.println("Ctrl+C stops it.");
            new CountDownLatch(1).await();
        }
    }

    private static int port(String... args) {
        if (args.length == 0) {
            return 0;
        }
        if (!args[0].equals("--port") || args.length > 2) {
            throw wrong(String.join(" ", args));
        }
        return number(args.length == 2 ? args[1] : null);
    }

    private static int number(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{1,5}")) {
            throw wrong("--port " + (text == null ? "without a number" : text));
        }
        return Integer.parseInt(text);
    }

    private static IllegalArgumentException wrong(String found) {
        return new IllegalArgumentException(
                "The options are --port <number from 0 to 65535> and --help. Found: " + found + ".");
    }
}
