package dev.banksman.oauth2.sandbox;

import dev.banksman.oauth2.AuthorizationCode;
import dev.banksman.oauth2.UserTokens;
import dev.banksman.oauth2.store.FileTokenStore;
import dev.banksman.oauth2.store.Grant;
import dev.banksman.oauth2.store.TokenStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * A program that shares a token store with the test: started by it, told to go on by it line by line, and killed by it.
 */
final class OtherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;

    private OtherProcess(Process process) {
        this.process = process;
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static OtherProcess start(String mode, Path directory, URI tokenUrl, String appId, String appSecret)
            throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                mode,
                directory.toString(),
                tokenUrl.toString(),
                appId,
                appSecret);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        return new OtherProcess(builder.start());
    }

    /** What it says next; fails when it says nothing any more. */
    String line() throws IOException {
        String line = said.readLine();
        if (line == null) {
            throw new IOException("the other process has ended");
        }
        return line;
    }

    void goOn() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** The program itself. */
    public static void main(String[] args) throws Exception {
        FileTokenStore files = FileTokenStore.in(Path.of(args[1]));
        TokenStore store = args[0].equals("refresh") ? files : new Waiting(args[0], files);
        URI tokenUrl = URI.create(args[2]);
        try (AuthorizationCode logins = AuthorizationCode.builder(tokenUrl, tokenUrl)
                .clientAsIs(args[3], args[4])
                .store(store)
                .build()) {
            waitForALine("ready");
            for (String token : crowd(logins.tokens("12"), 8)) {
                System.out.println(token);
            }
        }
    }

    private static void waitForALine(String saying) throws IOException {
        System.out.println(saying);
        int read = System.in.read();
        if (read < 0) {
            throw new IOException("the test has ended");
        }
    }

    /** What so many threads get at once. */
    static List<String> crowd(UserTokens tokens, int size) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(size);
        CountDownLatch gate = new CountDownLatch(size);
        List<Future<String>> all = IntStream.range(0, size)
                .mapToObj(each -> threads.submit(() -> {
                    gate.countDown();
                    gate.await();
                    return tokens.secret().value();
                }))
                .toList();
        try {
            return all.stream().map(OtherProcess::value).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static String value(Future<String> each) {
        try {
            return each.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits at a point where the test kills it: with the lock held, or when the new tokens are stored. */
    private record Waiting(String where, TokenStore store) implements TokenStore {
        @Override
        public Optional<Grant> load(String user) throws IOException {
            return store.load(user);
        }

        @Override
        public Optional<Grant> update(String user, Change change) throws IOException {
            Optional<Grant> stored = store.update(user, before -> {
                if (where.equals("locked")) {
                    waitForALine("locked");
                }
                return change.apply(before);
            });
            waitForALine("stored");
            return stored;
        }
    }
}
