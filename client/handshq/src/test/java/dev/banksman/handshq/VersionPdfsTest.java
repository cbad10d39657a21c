package dev.banksman.handshq;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banksman.client.error.ApiException;
import dev.banksman.client.error.ForbiddenException;
import dev.banksman.client.error.NotFoundException;
import dev.banksman.client.error.TransportException;
import dev.banksman.client.model.ApiResponse;
import dev.banksman.client.model.Download;
import dev.banksman.sandbox.handshq.storage.StorageRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class VersionPdfsTest {
    @RegisterExtension
    static final JudgedSandbox sandbox = new JudgedSandbox();

    private static final ProjectId PROJECT = ProjectId.of("1002");

    private final VersionPdfsApi pdfs = sandbox.client().versionPdfs();

    @Test
    void theLatestOfAProject() {
        VersionPdf latest = pdfs.latest(PROJECT);

        assertThat(latest.id()).isEqualTo(VersionPdfId.of("7002"));
        assertThat(latest.projectId()).isEqualTo(PROJECT);
        assertThat(latest.versionId()).isEqualTo(VersionId.of("3002"));
        assertThat(latest.createdAt()).isEqualTo(OffsetDateTime.parse("2023-12-20T09:01:00+00:00"));
        assertThat(latest.fileSize()).isPositive();
        assertThat(sandbox.requests()).containsExactly("GET /projects/1002/latest_version_pdf");
    }

    @Test
    void theDocumentIncludesVersionHistoryAndProject() {
        VersionPdfDocument document = pdfs.latestDocument(PROJECT);

        List<IncludedResource> included = requireNonNull(document.included());
        Version version = only(Version.class, included);
        History history = only(History.class, included);
        assertThat(included).hasSize(3);
        assertThat(only(Project.class, included))
                .isEqualTo(sandbox.client().projects().get(PROJECT));
        assertThat(version.id()).isEqualTo(document.data().versionId());
        assertThat(version.pdfFilename()).isEqualTo("steel-erection-tyne-quays.pdf");
        assertThat(version.displayNumber()).isZero();
        assertThat(version.isFullySigned()).isFalse();
        assertThat(history.id()).isEqualTo(version.historyId());
        assertThat(history.reason()).isEqualTo("Katie M. created the project");
        assertThat(history.createdAt()).isEqualTo(version.createdAt());
        assertThat(history.eventType()).isEqualTo("generic");
        assertThat(history.messageId()).isNull();
    }

    @Test
    void oneByItsId() {
        VersionPdf pdf = pdfs.get(VersionPdfId.of("7002"));
        VersionPdfDocument document = pdfs.getDocument(VersionPdfId.of("7002"));

        assertThat(pdf.relationships()).isEqualTo(pdfs.latest(PROJECT).relationships());
        assertThat(document.data()).isEqualTo(pdf);
        assertThat(document.included()).isNull();
        assertThat(sandbox.requests()).startsWith("GET /version_pdfs/7002", "GET /version_pdfs/7002");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> pdfs.get(VersionPdfId.of("1"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> pdfs.getDocument(VersionPdfId.of("1"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> pdfs.latestDocument(ProjectId.of("1"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void thePdfIsSavedFromAnotherOriginWithoutTheToken(@TempDir Path folder) throws IOException {
        VersionPdf latest = pdfs.latest(PROJECT);
        Path file = folder.resolve("project.pdf");

        pdfs.download(latest.versionPdfUrl()).saveTo(file);

        assertThat(latest.versionPdfUrl().getAuthority())
                .isNotEqualTo(sandbox.system().url().getAuthority());
        assertThat(file).hasSize(latest.fileSize());
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("(Steel erection, Tyne Quays) Tj");
        assertThat(sandbox.system().storage().requests())
                .contains(new StorageRequest("GET", latest.versionPdfUrl().getPath(), false, 200))
                .noneMatch(StorageRequest::authorized);
        assertThat(files(folder)).containsExactly(file);
    }

    @Test
    void aDownloadTellsWhatItIs() throws IOException {
        VersionPdf latest = pdfs.latest(PROJECT);

        try (Download download = pdfs.download(latest.versionPdfUrl())) {
            assertThat(download.mediaType()).contains("application/pdf");
            assertThat(download.length()).hasValue(latest.fileSize());
            assertThat(download.fileName()).contains("steel-erection-tyne-quays.pdf");
            assertThat(download.body().readNBytes(5))
                    .asString(StandardCharsets.US_ASCII)
                    .isEqualTo("%PDF-");
        }
    }

    @Test
    void anExchangeGoesToTheStorageAsWell() throws IOException {
        URI link = pdfs.latest(PROJECT).versionPdfUrl();

        ApiResponse<Download> response =
                sandbox.client().exchange(handsHq -> handsHq.versionPdfs().download(link));

        try (Download download = response.value()) {
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.header("cache-control")).contains("no-store");
            assertThat(download.body()).isNotNull();
        }
    }

    @Test
    void aWrongLinkIsForbiddenAndItsSecretsAreNotShown(@TempDir Path folder) throws IOException {
        String link = pdfs.latest(PROJECT).versionPdfUrl().toString();
        URI wrong = URI.create(link.substring(0, link.length() - 4) + "0000");

        ForbiddenException refused = catchThrowableOfType(
                ForbiddenException.class, () -> pdfs.download(wrong).saveTo(folder.resolve("never.pdf")));

        assertThat(refused.bodyText()).contains("<Code>AccessDenied</Code>");
        assertThat(refused.errors()).isEmpty();
        assertThat(refused)
                .hasMessage(
                        "GET " + sandbox.system().storage().url() + wrong.getPath() + "?*** answered 403. (1 attempt)");
        assertThat(refused.toString() + refused.url()).doesNotContain("signature", "expires");
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void aLinkToNowhereIsATransportError() {
        assertThatThrownBy(() -> sandbox.client()
                        .with(call -> call.noRetry())
                        .versionPdfs()
                        .download(URI.create("http://127.0.0.1:1/version.pdf")))
                .isInstanceOf(TransportException.class)
                .isNotInstanceOf(ApiException.class)
                .hasMessageStartingWith("GET http://127.0.0.1:1/version.pdf got no answer: ");
    }

    private static <T> T only(Class<T> type, List<IncludedResource> included) {
        List<T> found =
                included.stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
