package dev.banksman.sandbox.handshq.storage;

import dev.banksman.sandbox.handshq.document.PdfLinks;
import dev.banksman.sandbox.handshq.document.VersionResource;
import dev.banksman.sandbox.handshq.domain.VersionPdf;
import dev.banksman.sandbox.handshq.pdf.ProjectSheet;
import dev.banksman.sandbox.http.Call;
import dev.banksman.sandbox.http.Exchange;
import dev.banksman.sandbox.http.LoopbackServer;
import dev.banksman.sandbox.http.Mount;
import dev.banksman.sandbox.http.Reply;
import dev.banksman.sandbox.http.Route;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server of its own for the PDFs. Links live 48 hours. Safe for use by several threads. */
public final class ObjectStorage implements PdfLinks, AutoCloseable {
    private static final Duration LIFETIME = Duration.ofDays(2);

    private final Map<String, VersionPdf> objects = new ConcurrentHashMap<>();
    private final List<StorageRequest> requests = new CopyOnWriteArrayList<>();
    private final LinkKey key = new LinkKey();
    private final InstantSource clock;
    private final LoopbackServer server;

    private ObjectStorage(InstantSource clock) {
        this.clock = clock;
        Route route = Route.get("/version-pdfs/{id}/{name}", "Download a PDF", this::download);
        server = LoopbackServer.start(0, List.of(new Mount("", List.of(route), StorageError::of, this::record)));
    }

    /** Starts on a free port. */
    public static ObjectStorage start(InstantSource clock) {
        return new ObjectStorage(clock);
    }

    /** The storage's origin. */
    public URI url() {
        return server.url();
    }

    /** A link to the PDF that anyone who has it can read, until it expires. */
    @Override
    public URI link(VersionPdf pdf) {
        String path = "/version-pdfs/" + pdf.id() + "/" + VersionResource.fileName(pdf.version());
        objects.put(path, pdf);
        String expires = Long.toString(clock.instant().plus(LIFETIME).getEpochSecond());
        return URI.create(url() + path + "?expires=" + expires + "&signature=" + key.sign(path, expires));
    }

    @Override
    public long size(VersionPdf pdf) {
        return ProjectSheet.of(pdf.version()).length;
    }

    /** Every request so far, oldest first. */
    public List<StorageRequest> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.close();
    }

    private Reply download(Call call) {
        if (call.header("Authorization").isPresent()) {
            throw new StorageError(400, "InvalidArgument", "Only one auth mechanism allowed.");
        }
        String path = "/version-pdfs/" + call.path("id") + "/" + call.path("name");
        VersionPdf pdf = objects.get(path);
        if (pdf == null || !mayRead(path, one(call, "expires"), one(call, "signature"))) {
            throw StorageError.denied();
        }
        return Reply.bytes(200, "application/pdf", ProjectSheet.of(pdf.version()))
                .header("Content-Disposition", "attachment; filename=\"" + call.path("name") + "\"")
                .header("Cache-Control", "no-store");
    }

    private boolean mayRead(String path, String expires, String signature) {
        return key.verify(path, expires, signature)
                && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(expires)));
    }

    private static String one(Call call, String name) {
        return call.query(name).size() == 1 ? call.query(name).get(0) : "";
    }

    private void record(Exchange exchange) {
        String path = exchange.target().split("\\?", 2)[0];
        boolean authorized = exchange.requestHeaders().containsKey("Authorization");
        requests.add(new StorageRequest(exchange.method(), path, authorized, exchange.status()));
    }
}
