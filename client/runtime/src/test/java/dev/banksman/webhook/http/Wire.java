package dev.banksman.webhook.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A connection on which every byte is the test's own; text is one byte a character. */
final class Wire implements Closeable {
    private final Socket socket;
    private final BufferedReader in;

    private Wire(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
    }

    static Wire to(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(30_000);
        return new Wire(socket);
    }

    Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** Says that nothing more will come. */
    Wire end() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** The next answer. */
    Reply receive() throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new IOException("The connection was closed without an answer");
        }
        int status = Integer.parseInt(line.split(" ", 3)[1]);
        Map<String, String> headers = new LinkedHashMap<>();
        for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
            String[] parts = header.split(": ?", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        char[] body = new char[length];
        for (int read = 0; read < length; read += in.read(body, read, length - read)) {
            // Until all of it is there.
        }
        return new Reply(status, headers.getOrDefault("allow", ""), new String(body));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** An answer. */
    record Reply(int status, String allow, String body) {}
}
