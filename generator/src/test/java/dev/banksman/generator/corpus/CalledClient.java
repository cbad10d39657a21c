package dev.banksman.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banksman.client.ClientBuilder;
import dev.banksman.client.call.CallContext;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The client of one of our own documents, called by lines of Java as a user would write them; what it sends is caught,
 * and answered as the test says.
 */
final class CalledClient implements Client, AutoCloseable {
    private static final Path DOCUMENTS = Path.of("src/test/corpus");

    private final List<Sent> sent = new ArrayList<>();
    private final URLClassLoader loader;
    private final List<String> lines;
    private final Deque<Answer> answers = new ArrayDeque<>();
    private Answer always = new Answer(204, Map.of(), "");

    /** A request as it would go over the wire. */
    record Sent(String line, Map<String, Collection<String>> headers, String body) {
        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }
    }

    /** What comes back. */
    record Answer(int status, Map<String, String> headers, String body) {
        private Response.Builder toBuilder() {
            Map<String, Collection<String>> all = new TreeMap<>();
            headers.forEach((name, value) -> all.put(name, List.of(value)));
            return Response.builder().status(status).headers(all).body(body, StandardCharsets.UTF_8);
        }
    }

    private CalledClient(URLClassLoader loader, List<String> lines) {
        this.loader = loader;
        this.lines = lines;
    }

    /**
     * Generates and compiles.
     *
     * @param lines what the tests call, each the end of {@code return } with {@code acme} for the client's builder
     */
    static CalledClient of(String document, Path folder, List<String> lines) throws IOException {
        Sources sources = Sources.ours(DOCUMENTS.resolve(document), folder.resolve("sources"));
        List<Path> files = new ArrayList<>(sources.java());
        files.add(Files.writeString(folder.resolve("Lines.java"), source(lines)));
        Path classes = folder.resolve("classes");
        assertThat(Compilation.lenient(files, classes)).isEmpty();
        return new CalledClient(
                new URLClassLoader(new URL[] {url(classes)}, CalledClient.class.getClassLoader()), lines);
    }

    private static String source(List<String> lines) {
        StringBuilder source = new StringBuilder("package com.acme;\nimport dev.banksman.client.model.*;\n")
                .append("import java.math.*;\nimport java.net.*;\nimport java.time.*;\nimport java.util.*;\n")
                .append("public final class Lines {\n");
        for (int i = 0; i < lines.size(); i++) {
            source.append("public static Object call").append(i).append("(Acme.Builder acme) throws Exception {\n");
            source.append(lines.get(i).startsWith("return") ? lines.get(i) : lines.get(i) + "; return null")
                    .append(";\n}\n");
        }
        return source.append("}\n").toString();
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    CalledClient answering(int status, String mediaType, String body) {
        always = new Answer(status, mediaType.isEmpty() ? Map.of() : Map.of("Content-Type", mediaType), body);
        return this;
    }

    /** Answers the next request so, and the one after it as is said next. */
    CalledClient first(int status, Map<String, String> headers, String body) {
        answers.add(new Answer(status, headers, body));
        return this;
    }

    /** Runs a line; what it throws comes out. */
    Object call(String line) {
        sent.clear();
        try {
            Class<?> builder = loader.loadClass("com.acme.Acme$Builder");
            ClientBuilder<?> acme = (ClientBuilder<?>)
                    loader.loadClass("com.acme.Acme").getMethod("builder").invoke(null);
            return loader.loadClass("com.acme.Lines")
                    .getMethod("call" + lines.indexOf(line), builder)
                    .invoke(null, acme.transport(this));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The client can't be called.", e);
        }
    }

    /** Runs a line that makes one request. */
    Sent wire(String line) {
        call(line);
        assertThat(sent).hasSize(1);
        return sent.get(0);
    }

    /** Runs a line, and says which requests it made. */
    List<String> lines(String line) {
        call(line);
        return sent.stream().map(Sent::line).toList();
    }

    /** The last request of the line that ran last. */
    Sent last() {
        return sent.get(sent.size() - 1);
    }

    /** What the last line sent. */
    List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** A type of the client. */
    Class<?> type(String name) {
        try {
            return loader.loadClass("com.acme." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Response execute(Request request, Request.Options options) {
        Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(request.headers());
        sent.add(new Sent(request.httpMethod() + " " + request.url(), headers, body(request)));
        Answer answer = answers.isEmpty() ? always : answers.remove();
        return answer.toBuilder().request(request).build();
    }

    private static String body(Request request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CallContext.current().streamedBody().ifPresent(streamed -> {
            try {
                streamed.writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        byte[] bytes = request.body() == null ? out.toByteArray() : request.body();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
