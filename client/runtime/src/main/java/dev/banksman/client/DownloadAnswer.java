package dev.banksman.client;

import dev.banksman.client.model.Download;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Hands an answer's body on as a stream, with what its headers say about it. */
final class DownloadAnswer {
    private DownloadAnswer() {}

    static Download of(Response response) throws IOException {
        InputStream body = response.body() == null
                ? InputStream.nullInputStream()
                : response.body().asInputStream();
        return new Download(
                body,
                header(response, "Content-Type").orElse(null),
                header(response, "Content-Length")
                        .filter(DownloadAnswer::isLength)
                        .map(Long::valueOf)
                        .orElse(-1L),
                header(response, "Content-Disposition").flatMap(FileName::of).orElse(null));
    }

    private static Optional<String> header(Response response, String name) {
        return response.headers().getOrDefault(name, List.of()).stream().findFirst();
    }

    private static boolean isLength(String text) {
        return text.matches("[0-9]{1,18}");
    }
}
